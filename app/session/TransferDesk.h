#pragma once

#include "domain/ContactFile.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

/// Files of contacts, in and out, without a wait for the disk. What is read here goes nowhere: an import is begun at
/// the JobDesk, with the items of a check. One reading at a time: whoever asks for the next one stops the one before,
/// whose future then says Cancelled. What is written is written to its end, also by a program that is closed. GUI
/// thread.
class TransferDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The first rows, and what the file seems to be.
    virtual QFuture<ContactFilePreview> look(const QString& path, const ContactFileWish& wish) = 0;
    /// All rows, held against each other and against the contacts that this computer knows.
    virtual QFuture<ContactFileCheck> check(const QString& path, const ContactFilePlan& plan) = 0;
    virtual QFuture<FileWriting> write(const ContactExport& order, const QList<Contact>& contacts) = 0;
    /// A CSV of rows as they are, for what an import refused.
    virtual QFuture<FileWriting> writeRows(const QString& path, const QStringList& heading,
                                           const QList<QStringList>& rows) = 0;
    /// The reading that goes on is ended, and says Cancelled.
    virtual void stop() = 0;
    /// Those that a person can choose among.
    [[nodiscard]] virtual QList<QByteArray> encodings() const = 0;

Q_SIGNALS:
    /// Of the file, while check() is under way; a few times a second.
    void progressed(int percent);
};

} // namespace rejoinder
