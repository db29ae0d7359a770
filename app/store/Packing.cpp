#include "store/Packing.h"

#include <QDataStream>
#include <QIODevice>
#include <QMap>

namespace rejoinder {

// The operators stand in the namespace of the types so that QDataStream's own ones for lists find them.
static QDataStream& operator<<(QDataStream& out, const Media& media)
{
    return out << media.url << media.type << media.name << media.filename;
}

static QDataStream& operator>>(QDataStream& in, Media& media)
{
    return in >> media.url >> media.type >> media.name >> media.filename;
}

static QDataStream& operator<<(QDataStream& out, const SendingNumber& number)
{
    return out << number.id << number.name << number.number << number.country;
}

static QDataStream& operator>>(QDataStream& in, SendingNumber& number)
{
    return in >> number.id >> number.name >> number.number >> number.country;
}

static QDataStream& operator<<(QDataStream& out, const ContactList& list)
{
    return out << list.id << list.name << list.optIn << list.optOut;
}

static QDataStream& operator>>(QDataStream& in, ContactList& list)
{
    return in >> list.id >> list.name >> list.optIn >> list.optOut;
}

namespace {

constexpr quint8 layout = 1;

template <class... Values> QByteArray pack(const Values&... values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << layout;
    (out << ... << values);
    return bytes;
}

/// False, and nothing to be trusted in `values`, where the bytes are not what pack() made.
template <class... Values> bool unpack(const QByteArray& bytes, Values&... values)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 found = 0;
    in >> found;
    if (found != layout)
        return false;
    (in >> ... >> values);
    return in.status() == QDataStream::Ok;
}

template <class List> QByteArray packList(const List& list)
{
    return list.isEmpty() ? QByteArray() : pack(list);
}

template <class List> List unpackList(const QByteArray& bytes)
{
    List list;
    return !bytes.isEmpty() && unpack(bytes, list) ? list : List();
}

} // namespace

QByteArray packed(const QStringList& texts)
{
    return packList(texts);
}

QByteArray packed(const QList<Media>& media)
{
    return packList(media);
}

QByteArray packed(const QList<SendingNumber>& numbers)
{
    return packList(numbers);
}

QByteArray packedExtras(const Contact& contact)
{
    if (contact.lists.isEmpty() && contact.attributes.isEmpty() && contact.crmIds.isEmpty())
        return {};
    return pack(contact.lists, contact.attributes, contact.crmIds);
}

QStringList unpackedTexts(const QByteArray& bytes)
{
    return unpackList<QStringList>(bytes);
}

QList<Media> unpackedMedia(const QByteArray& bytes)
{
    return unpackList<QList<Media>>(bytes);
}

QList<SendingNumber> unpackedNumbers(const QByteArray& bytes)
{
    return unpackList<QList<SendingNumber>>(bytes);
}

void unpackExtras(const QByteArray& bytes, Contact& contact)
{
    QList<ContactList> lists;
    QMap<QString, QString> attributes;
    QMap<QString, QString> crmIds;
    if (bytes.isEmpty() || !unpack(bytes, lists, attributes, crmIds))
        return;
    contact.lists = lists;
    contact.attributes = attributes;
    contact.crmIds = crmIds;
}

} // namespace rejoinder
