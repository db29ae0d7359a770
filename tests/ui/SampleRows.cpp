#include "SampleRows.h"

namespace rejoinder {

QVariant SampleRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ConversationListModel::RowRole)
        return QVariant::fromValue(m_rows[index.row()]);
    if (role == ConversationListModel::IdRole)
        return QVariant::fromValue(m_rows[index.row()].id);
    if (role == ConversationListModel::UnreadRole)
        return m_rows[index.row()].unreadCount > 0;
    return role == Qt::DisplayRole ? m_rows[index.row()].name : QVariant();
}

void SampleRows::reset(const QList<ConversationRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SampleRows::insert(int at, const ConversationRow& row)
{
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
}

void SampleRows::remove(int at)
{
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
}

void SampleRows::move(int from, int to)
{
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_rows.move(from, to);
    endMoveRows();
}

void SampleRows::update(int at, const ConversationRow& row)
{
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at), index(at));
}

static ConversationRow person(const QString& id, const QString& name, const QDateTime& when, const QString& preview)
{
    ConversationRow row;
    row.id = ConversationId(id);
    row.contactId = ContactId(QStringLiteral("k") + id);
    row.name = name;
    row.mobile = QStringLiteral("+14155550132");
    row.groupName = QStringLiteral("Support");
    row.sendingNumber = QStringLiteral("+16285550100");
    row.when = when;
    row.preview = preview;
    return row;
}

QList<ConversationRow> SampleRows::plain(int count, const QDateTime& newest)
{
    QList<ConversationRow> rows;
    for (int i = 0; i < count; ++i) {
        rows.append(person(QStringLiteral("c%1").arg(i), QStringLiteral("Person %1").arg(i), newest.addSecs(-3600 * i),
                           QStringLiteral("Text %1").arg(i)));
    }
    return rows;
}

QList<ConversationRow> SampleRows::colourful(const QDateTime& now)
{
    QList<ConversationRow> rows;
    const auto add = [&](const QString& name, int minutesAgo, const QString& preview) -> ConversationRow& {
        rows.append(person(QString::number(rows.size()), name, now.addSecs(-60 * minutesAgo), preview));
        return rows.last();
    };
    constexpr int day = 24 * 60;
    add(QStringLiteral("Maya Okafor"), 1, QStringLiteral("I'm at work until 7.")).unreadCount = 2;
    add(QStringLiteral("Luis Herrera"), 4, QStringLiteral("Perfecto, muchas gracias")).unreadCount = 1;
    auto* row = &add(QString(), 30, QStringLiteral("Your code expires in ten minutes."));
    row->mobile = QStringLiteral("+447700900118");
    row->previewIsOutgoing = true;
    row->outbox = OutboxState::Failed;
    row = &add(QStringLiteral("Priya Raman"), 44,
               QStringLiteral("Can you resend the invoice please? The link is expired"));
    row->unreadCount = 1;
    row = &add(QStringLiteral("Tom Sørensen"), 70, QStringLiteral("Done — see you Thursday at 3."));
    row->previewIsOutgoing = true;
    row->lastStatus = DeliveryStatus::Delivered;
    row = &add(QStringLiteral("Ana Petrova"), 3 * day, QStringLiteral("STOP"));
    row->isBlocked = true;
    row = &add(QStringLiteral("Dana Whitfield"), 3 * day + 5, QString());
    row->previewIsPhoto = true;
    row->unreadCount = 123;
    row = &add(QStringLiteral("عبد الرحمن بن محمد بن عبد العزيز آل الشيخ الطويل الاسم"), day,
               QStringLiteral("شكراً جزيلاً، سأكون هناك في الساعة 7 مساءً إن شاء الله، هل يناسبكم؟"));
    row->unreadCount = 4;
    row = &add(QStringLiteral("נועה כהן"), 2 * day, QStringLiteral("תודה, נתראה ביום שלישי"));
    row->previewIsOutgoing = true;
    row->lastStatus = DeliveryStatus::Sent;
    row = &add(QStringLiteral("渡辺 健二"), 4 * day, QStringLiteral("了解しました。明日の午後にお伺いします。"));
    row->hasDraft = true;
    row = &add(QStringLiteral("Ingrid Ålund"), 5 * day, QStringLiteral("We will call you back 🙏🏽 before noon"));
    row->previewIsOutgoing = true;
    row->outbox = OutboxState::Unconfirmed;
    row->groupName = QStringLiteral("Ventas & Posventa del departamento internacional");
    row = &add(QStringLiteral("Wolfgang Amadeus von und zu Hohenstein-Schillingsfürst der Jüngere"), 40 * day,
               QStringLiteral("Ok"));
    row->isInvalid = true;
    row = &add(QStringLiteral("Zoë"), 400 * day, QStringLiteral("On our way"));
    row->previewIsOutgoing = true;
    row->outbox = OutboxState::Queued;
    return rows;
}

} // namespace rejoinder
