#pragma once

#include <QIdentityProxyModel>

namespace rejoinder {

class Clock;

/// The rows of a ThreadModel with the sentences that a screen reader speaks for them (Qt::AccessibleTextRole), which
/// the models below ui/ do not have. `clock` must outlive it.
class SpokenThread : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit SpokenThread(const Clock& clock, QObject* parent = nullptr);

    /// Who writes in, for their rows; empty: "They".
    void setThem(const QString& name);

    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Clock& m_clock;
    QString m_them;
};

} // namespace rejoinder
