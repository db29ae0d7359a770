#pragma once

#include <QByteArray>
#include <QStringDecoder>
#include <memory>

namespace rejoinder {

/// In which encoding a file is written: from its mark, from where its zero bytes stand, by whether all of it is UTF-8,
/// and else as libuchardet names it. Any thread, one at a time.
class EncodingGuess
{
public:
    EncodingGuess();
    ~EncodingGuess();
    Q_DISABLE_COPY_MOVE(EncodingGuess)

    /// The next bytes of the file. All of them have to come: a letter beyond ASCII may stand in its last line.
    void add(const QByteArray& piece);
    /// As QStringDecoder takes it. Asked once, at the end.
    [[nodiscard]] QByteArray name();

private:
    void lookAtHead(const QByteArray& head);

    struct Detector;
    std::unique_ptr<Detector> m_detector;
    QByteArray m_byMark;
    QStringDecoder m_utf8{QStringDecoder::Utf8};
    bool m_begun = false;
    bool m_isUtf8 = true;
    qint64 m_beyondAscii = 0; ///< bytes
    qint64 m_shown = 0;       ///< bytes that the detector has seen
};

/// The encodings that a person can choose, those in use first. Those that this system cannot read are left out.
[[nodiscard]] QList<QByteArray> offeredEncodings();

} // namespace rejoinder
