#include "ui/theme/Icons.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rejoinder {

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    Q_ASSERT_X(QFile::exists(path), "iconPixmap", qPrintable(path));
    QSvgRenderer renderer(path);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, pixmap.rect());
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, pixmapAt(rect.size(), ratio, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return pixmapAt(size, 1.0, mode, state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // `size` is in device pixels already; the caller sets the ratio.
        Q_UNUSED(scale)
        return pixmapAt(size, 1.0, mode, state);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }
    bool isNull() override { return false; }

private:
    QPixmap pixmapAt(const QSize& size, qreal ratio, QIcon::Mode mode, QIcon::State state) const
    {
        const Theme& theme = Theme::of(QGuiApplication::palette());
        const QColor colour = mode == QIcon::Disabled ? theme.faint : state == QIcon::On ? theme.accent : theme.muted;
        return iconPixmap(m_name, colour, qMin(size.width(), size.height()), ratio);
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    return QIcon(new ThemedIconEngine(name));
}

int iconExtent(const QFont& font, int size)
{
    // 17 px is the line height of the 14 px font that the measures are drawn with.
    return qMax(size, qRound(size * QFontMetrics(font).height() / 17.0));
}

} // namespace rejoinder
