#include "ui/text/StorageWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace rejoinder::storagewords {

namespace {

using Writing = StorageTrouble::Writing;

bool isStopped(const StorageTrouble::File& file)
{
    return file.writing == Writing::Fails || file.writing == Writing::ReadOnly;
}

struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)

public:
    static QStringList ofCacheSetAside(const StorageTrouble::File& cache)
    {
        if (cache.setAsideAs.isEmpty())
            return {};
        return {cache.wasNewer ? tr("The saved copy of your conversations was made by a newer version of Rejoinder. It "
                                    "was kept as %1, and Rejoinder is fetching them again.")
                                     .arg(cache.setAsideAs)
                               : tr("The saved copy of your conversations could not be read. It was kept as %1, and "
                                    "Rejoinder is fetching them again.")
                                     .arg(cache.setAsideAs)};
    }

    static QStringList ofVaultSetAside(const StorageTrouble& trouble)
    {
        const StorageTrouble::File& vault = trouble.vault;
        if (vault.setAsideAs.isEmpty())
            return {};
        QStringList sentences{vault.wasNewer
                                  ? tr("The file with your drafts and unsent texts was made by a newer version of "
                                       "Rejoinder; it is kept as %1.")
                                        .arg(vault.setAsideAs)
                                  : tr("The file with your drafts and unsent texts was damaged; it is kept as %1.")
                                        .arg(vault.setAsideAs)};
        if (trouble.draftsRecovered > 0)
            sentences.append(tr("%n draft(s) could be recovered.", nullptr, trouble.draftsRecovered));
        if (trouble.textsRecovered > 0)
            sentences.append(tr("%n unsent text(s) could be recovered, and nothing of that is sent without you.",
                                nullptr, trouble.textsRecovered));
        if (trouble.draftsRecovered == 0 && trouble.textsRecovered == 0)
            sentences.append(tr("No draft and no unsent text was found in it."));
        if (!vault.wasNewer)
            sentences.append(tr("Check the last texts you sent before you send again."));
        return sentences;
    }

    static QStringList ofWriting(Writing cache, Writing vault)
    {
        if (vault == Writing::Fails)
            return {tr("Rejoinder cannot write to the disk. Check that it is not full: until writing works again "
                       "nothing is sent, and what you type is kept only as long as this window is open.")};
        if (vault == Writing::ReadOnly)
            return {tr("Rejoinder cannot change its own files on this computer. You can read what is in them, but "
                       "nothing is sent, and what you type is kept only as long as this window is open.")};
        if (cache == Writing::Fails)
            return {tr("Rejoinder cannot save new messages on this computer. Check that the disk is not full.")};
        if (cache == Writing::ReadOnly)
            return {tr("Rejoinder cannot save conversations on this computer. What you see may be out of date.")};
        if (cache == Writing::WorksAgain || vault == Writing::WorksAgain)
            return {tr("Rejoinder can write to the disk again.")};
        return {};
    }
};

} // namespace

QString of(const StorageTrouble& trouble)
{
    const QStringList sentences = StorageText::ofVaultSetAside(trouble) + StorageText::ofCacheSetAside(trouble.cache) +
                                  StorageText::ofWriting(trouble.cache.writing, trouble.vault.writing);
    return sentences.join(u' ');
}

bool isGrave(const StorageTrouble& trouble)
{
    return !trouble.vault.setAsideAs.isEmpty() || isStopped(trouble.vault);
}

bool isOver(const StorageTrouble& trouble)
{
    return trouble.vault.setAsideAs.isEmpty() && trouble.cache.setAsideAs.isEmpty() && !isStopped(trouble.vault) &&
           !isStopped(trouble.cache);
}

} // namespace rejoinder::storagewords
