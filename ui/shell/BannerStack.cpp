#include "ui/shell/BannerStack.h"

#include <QBoxLayout>

namespace rejoinder {

BannerStack::BannerStack(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (const auto reason :
         {Reason::Storage, Reason::Refused, Reason::Keychain, Reason::NotRemembered, Reason::Offline, Reason::Demo}) {
        auto* banner = new Banner(this);
        banner->hide();
        m_layout->addWidget(banner);
        m_banners.insert(reason, banner);
        connect(banner, &Banner::activated, this, [this, reason] { Q_EMIT activated(reason); });
    }
}

void BannerStack::say(Reason reason, Banner::Kind kind, const QString& text, const QString& button, bool dismissable)
{
    Banner* banner = m_banners.value(reason);
    // One that was closed stays closed until it has something else to say.
    const bool isNew = banner->text() != text;
    banner->setDismissable(dismissable);
    banner->say(kind, text, button);
    if (text.isEmpty() || isNew)
        banner->setVisible(!text.isEmpty());
}

void BannerStack::clear(Reason reason)
{
    say(reason, Banner::Kind::Info, QString());
}

QString BannerStack::text(Reason reason) const
{
    return m_banners.value(reason)->text();
}

} // namespace rejoinder
