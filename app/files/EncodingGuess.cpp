#include "files/EncodingGuess.h"

#include <QList>
#include <algorithm>
#include <uchardet/uchardet.h>

namespace rejoinder {

namespace {

/// More than this does not make libuchardet any surer, only slower.
constexpr qint64 enoughForDetector = 1'000'000;
/// With fewer letters beyond ASCII libuchardet takes a Spanish address book for Greek or Cyrillic; spreadsheets west of
/// them all write Windows-1252.
constexpr qint64 enoughLetters = 60;

QByteArray markedEncoding(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return "UTF-8";
    if (head.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return "UTF-32LE";
    if (head.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return "UTF-32BE";
    if (head.startsWith("\xFF\xFE"))
        return "UTF-16LE";
    if (head.startsWith("\xFE\xFF"))
        return "UTF-16BE";
    return {};
}

/// UTF-16 without a mark: digits, delimiters and line ends have their zero byte at the same side, whatever the
/// language.
QByteArray unmarkedUtf16(const QByteArray& head)
{
    qint64 zeros[2] = {0, 0};
    for (qsizetype at = 0; at < head.size(); ++at)
        zeros[at % 2] += head.at(at) == '\0';
    const auto isSide = [&](int side) { return zeros[side] * 20 > head.size() && zeros[side] > zeros[1 - side] * 20; };
    return isSide(1) ? "UTF-16LE" : isSide(0) ? "UTF-16BE" : QByteArray();
}

bool hasManyBytesALetter(const QByteArray& name)
{
    static const QList<QByteArray> names{"SHIFT_JIS", "GB18030", "BIG5",        "EUC-KR",      "EUC-JP",
                                         "EUC-TW",    "UHC",     "ISO-2022-JP", "ISO-2022-KR", "JOHAB"};
    return names.contains(name.toUpper());
}

} // namespace

struct EncodingGuess::Detector
{
    Detector() : handle(uchardet_new()) {}
    ~Detector() { uchardet_delete(handle); }
    Q_DISABLE_COPY_MOVE(Detector)
    uchardet_t handle;
};

EncodingGuess::EncodingGuess() : m_detector(std::make_unique<Detector>()) {}

EncodingGuess::~EncodingGuess() = default;

void EncodingGuess::lookAtHead(const QByteArray& head)
{
    m_begun = true;
    m_byMark = markedEncoding(head);
    if (m_byMark.isEmpty())
        m_byMark = unmarkedUtf16(head.left(64'000));
}

void EncodingGuess::add(const QByteArray& piece)
{
    if (!m_begun)
        lookAtHead(piece);
    if (!m_byMark.isEmpty())
        return;
    const auto beyond = std::count_if(piece.begin(), piece.end(), [](char byte) { return (byte & 0x80) != 0; });
    m_beyondAscii += beyond;
    if (m_isUtf8) {
        const QString decoded = m_utf8.decode(piece);
        m_isUtf8 = !m_utf8.hasError();
    }
    // A piece without such a letter tells nothing about which one it is.
    if (beyond > 0 && m_shown < enoughForDetector) {
        uchardet_handle_data(m_detector->handle, piece.constData(), size_t(piece.size()));
        m_shown += piece.size();
    }
}

QByteArray EncodingGuess::name()
{
    if (!m_byMark.isEmpty())
        return m_byMark;
    if (m_isUtf8)
        return "UTF-8";
    uchardet_data_end(m_detector->handle);
    const QByteArray named = uchardet_get_charset(m_detector->handle);
    const bool isSure = m_beyondAscii >= enoughLetters || hasManyBytesALetter(named);
    const bool isLatin = named == "ASCII" || named == "ISO-8859-1" || named == "ISO-8859-15" || named == "UTF-8";
    if (named.isEmpty() || isLatin || !isSure || !QStringDecoder(named.constData()).isValid())
        return "windows-1252";
    return named;
}

QList<QByteArray> offeredEncodings()
{
    QList<QByteArray> names{"UTF-8",        "windows-1252", "UTF-16LE",     "UTF-16BE",
                            "ISO-8859-15",  "windows-1250", "windows-1251", "windows-1253",
                            "windows-1254", "windows-1255", "windows-1256", "macintosh",
                            "Shift_JIS",    "GB18030",      "Big5",         "EUC-KR"};
    names.removeIf([](const QByteArray& name) { return !QStringDecoder(name.constData()).isValid(); });
    return names;
}

} // namespace rejoinder
