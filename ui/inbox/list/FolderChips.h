#pragma once

#include "domain/ConversationRow.h"

#include <QWidget>
#include <array>
#include <optional>

namespace rejoinder {

class Chip;

/// Open, Unread, Needs reply, Closed, each with how many there are. One is chosen. Where they do not fit on one line,
/// the number of closed ones (the least pressing) goes to the tooltip, and then they wrap: none is ever cut off.
class FolderChips : public QWidget
{
    Q_OBJECT
public:
    explicit FolderChips(QWidget* parent = nullptr);

    void setCounts(const FolderCounts& counts);
    [[nodiscard]] Folder folder() const { return m_folder; }
    /// Does not emit.
    void setFolder(Folder folder);
    [[nodiscard]] Chip& chip(Folder folder) const { return *m_chips[size_t(folder)]; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void folderChosen(rejoinder::Folder folder);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Fit
    {
        bool closedCount = true; ///< whether the closed chip shows its number
        int padding = 0;         ///< left and right of a chip's text
        int lines = 1;
    };
    [[nodiscard]] QString text(Folder folder, bool withCount) const;
    [[nodiscard]] int textWidth(Folder folder, bool withCount) const;
    [[nodiscard]] Fit fitFor(int width) const;
    [[nodiscard]] int chipHeight() const;
    void arrange();

    std::array<Chip*, 4> m_chips{};
    std::optional<FolderCounts> m_counts;
    Folder m_folder = Folder::Open;
};

} // namespace rejoinder
