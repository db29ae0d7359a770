#pragma once

#include "session/TransferDesk.h"

#include <QTimer>
#include <atomic>
#include <memory>

namespace rejoinder {

class Store;

/// The transfer desk over the room of files, on threads of Qt's pool.
class FileTransferDesk final : public TransferDesk
{
    Q_OBJECT
public:
    explicit FileTransferDesk(Store& store, QObject* parent = nullptr);
    ~FileTransferDesk() override;

    QFuture<ContactFilePreview> look(const QString& path, const ContactFileWish& wish) override;
    QFuture<ContactFileCheck> check(const QString& path, const ContactFilePlan& plan) override;
    QFuture<FileWriting> write(const ContactExport& order, const QList<Contact>& contacts) override;
    QFuture<FileWriting> writeRows(const QString& path, const QStringList& heading,
                                   const QList<QStringList>& rows) override;
    void stop() override;
    [[nodiscard]] QList<QByteArray> encodings() const override;

private:
    /// What a thread and this desk both hold of one reading.
    struct Work;
    [[nodiscard]] std::shared_ptr<Work> begin();
    [[nodiscard]] QFuture<ContactFileCheck> compared(const std::shared_ptr<Work>& work, ContactFileCheck check);
    void askNext(const std::shared_ptr<Work>& work);

    Store& m_store;
    std::shared_ptr<Work> m_work; ///< the one that goes on, or the last
    QTimer m_tell;
    int m_told = -1;
};

} // namespace rejoinder
