#pragma once

#include "ui/widgets/Banner.h"

#include <QMap>

class QVBoxLayout;

namespace rejoinder {

/// The banners above a page, most serious first, one for each reason.
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    /// In the order in which they stand.
    enum class Reason { Storage, Refused, Keychain, NotRemembered, Offline, Demo };

    explicit BannerStack(QWidget* parent = nullptr);

    /// An empty `text` takes the banner away.
    void say(Reason reason, Banner::Kind kind, const QString& text, const QString& button = {},
             bool dismissable = false);
    void clear(Reason reason);
    [[nodiscard]] QString text(Reason reason) const;

Q_SIGNALS:
    void activated(rejoinder::BannerStack::Reason reason);

private:
    QVBoxLayout* m_layout;
    QMap<Reason, Banner*> m_banners;
};

} // namespace rejoinder
