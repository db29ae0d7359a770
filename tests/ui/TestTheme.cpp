#include "ui/theme/Avatar.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ThemeSwitch.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ThemedStyle.h"

#include <QDir>
#include <QProxyStyle>
#include <QtTest/QTest>
#include <cmath>

using namespace rejoinder;

static double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance and contrast ratio.
static double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// A system that asks for no motion, as its style tells it.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void motionIsShortAndOffWhereAskedFor()
    {
        QWidget widget;
        ThemedStyle usual;
        widget.setStyle(&usual);
        QCOMPARE(Motion::duration(widget), Motion::usual);
        StillStyle still;
        widget.setStyle(&still);
        QCOMPARE(Motion::duration(widget).count(), 0);
    }

    /// Else the placeholder runs under the glass, or through the hint of the key.
    void aSearchFieldMakesRoomWhereReadingBegins()
    {
        SearchField field(QStringLiteral("Search"), QStringLiteral("Search"));
        QVERIFY(field.textMargins().left() > 0);
        QCOMPARE(field.textMargins().right(), 0);
        field.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(field.textMargins().right() > 0);
        QCOMPARE(field.textMargins().left(), 0);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
            const auto row = [&](const char* name, const QColor& ink, const QColor& ground) {
                QTest::addRow("%s, %s", name, theme->dark ? "dark" : "light") << ink << ground;
            };
            const QList<std::pair<const char*, QColor>> grounds{{"background", theme->background},
                                                                {"pane", theme->pane}};
            for (const auto& [name, ground] : grounds) {
                row(qPrintable(QStringLiteral("text on ") + QLatin1String(name)), theme->text, ground);
                row(qPrintable(QStringLiteral("muted on ") + QLatin1String(name)), theme->muted, ground);
                row(qPrintable(QStringLiteral("faint on ") + QLatin1String(name)), theme->faint, ground);
                row(qPrintable(QStringLiteral("accent on ") + QLatin1String(name)), theme->accent, ground);
                row(qPrintable(QStringLiteral("danger on ") + QLatin1String(name)), theme->danger, ground);
                row(qPrintable(QStringLiteral("ok on ") + QLatin1String(name)), theme->ok, ground);
                row(qPrintable(QStringLiteral("warn on ") + QLatin1String(name)), theme->warn, ground);
            }
            row("text on chosen row", theme->text, theme->accentSoft);
            row("muted on chosen row", theme->muted, theme->accentSoft);
            row("accent on chosen chip", theme->accent, theme->accentSoft);
            row("muted on rail", theme->muted, theme->rail);
            row("text on hover", theme->text, theme->hover);
            row("text in bubble", theme->text, theme->bubbleIn);
            row("text in own bubble", theme->textOnOut, theme->bubbleOut);
            row("text on accent", theme->onAccent, theme->accent);
            row("text on warning", theme->text, theme->warnSoft);
            row("text on danger", theme->text, theme->dangerSoft);
            row("found word in a message", theme->warn, theme->warnSoft);
            row("found word in the list", theme->accent, theme->accentSoft);
            row("found word in a chosen row", theme->accent, theme->background);
            row("accent on info banner", theme->accent, theme->accentSoft);
            row("accent on warning banner", theme->accent, theme->warnSoft);
            row("accent on danger banner", theme->accent, theme->dangerSoft);
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio, 'f', 2)));
    }

    void initialsAreReadable()
    {
        for (int person = 0; person < 200; ++person) {
            const QColor circle = avatar::colour(QString::number(person), QStringLiteral("A"));
            QVERIFY2(contrast(Qt::white, circle) >= 4.5, qPrintable(circle.name()));
        }
        QVERIFY(contrast(Qt::white, avatar::colour({}, {})) >= 4.5);
    }

    void aPaletteKnowsItsTheme()
    {
        QVERIFY(!Theme::of(Theme::light().palette()).dark);
        QVERIFY(Theme::of(Theme::darkTheme().palette()).dark);
    }

    void switchingReachesWidgetsThatAreShown()
    {
        ThemeSwitch theme;
        theme.choose(ThemeSwitch::Choice::Light);
        TextLabel label(QStringLiteral("x"), TextLabel::Tone::Danger);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().danger);
        theme.choose(ThemeSwitch::Choice::Dark);
        QVERIFY(theme.isDark());
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::darkTheme().danger);
        QCOMPARE(label.palette().color(QPalette::Window), Theme::darkTheme().background);
    }

    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
        QVERIFY(files.size() > 30);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void everyIconDraws()
    {
        QFETCH(QString, name);
        const QImage image = iconPixmap(name, Qt::red, 24, 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        int inked = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200) {
                    QCOMPARE(pixel.rgb(), QColor(Qt::red).rgb());
                    ++inked;
                }
            }
        }
        QVERIFY2(inked > 30 && inked < 48 * 48 / 2, qPrintable(QString::number(inked)));
        // Nothing is cut off at the edge of the box.
        for (int i = 0; i < 48; ++i) {
            QVERIFY(image.pixelColor(i, 0).alpha() < 128 && image.pixelColor(i, 47).alpha() < 128);
            QVERIFY(image.pixelColor(0, i).alpha() < 128 && image.pixelColor(47, i).alpha() < 128);
        }
    }

    void anIconTakesItsColourFromTheTheme()
    {
        ThemeSwitch theme;
        theme.choose(ThemeSwitch::Choice::Light);
        const QIcon icon = themedIcon(QStringLiteral("gear"));
        const QImage light = icon.pixmap(24).toImage();
        theme.choose(ThemeSwitch::Choice::Dark);
        QVERIFY(icon.pixmap(24).toImage() != light);
    }

    void sizesKeepUpWithTheFont()
    {
        QFont small, large;
        small.setPixelSize(14);
        large.setPixelSize(28);
        QVERIFY(type::tiny(small).pixelSize() < type::small(small).pixelSize());
        QVERIFY(type::small(small).pixelSize() < small.pixelSize());
        QVERIFY(type::title(small).pixelSize() > small.pixelSize());
        QCOMPARE(type::title(large).pixelSize(), 32);
        QVERIFY(iconExtent(large, 20) > iconExtent(small, 20));
    }
};

QTEST_MAIN(TestTheme)
#include "TestTheme.moc"
