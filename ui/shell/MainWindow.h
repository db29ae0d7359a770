#pragma once

#include "ui/shell/BannerStack.h"

#include <QMap>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace rejoinder {

class Actions;
class Rail;
class UiSettings;

/// The window: the rail, the banners, and one page at a time. Knows pages by their place only; Application puts them
/// in.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Inbox, Contacts, Templates, Settings, SignIn };

    MainWindow(Actions& actions, UiSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes `widget` over and deletes what stood there; null takes the page away.
    void setPage(Page page, QWidget* widget);
    /// The page is there to be shown, but is only made then: what nobody has looked at costs nothing at the start.
    void offerPage(Page page, const std::function<QWidget*()>& make);
    /// Null where there is none, or where it has not been made so far.
    [[nodiscard]] QWidget* page(Page page) const { return m_pages.value(page); }
    /// The same, and made now where it is only offered.
    QWidget* madePage(Page page);
    /// Makes it where it is only offered; does nothing where there is no such page.
    void showPage(Page page);
    [[nodiscard]] Page currentPage() const { return m_current; }

    /// Out of the taskbar, above the others, and with the keyboard; where the desktop does not let it, the taskbar
    /// asks.
    void comeToFront();
    [[nodiscard]] BannerStack& banners() const { return *m_banners; }
    /// Asked before the window closes; false: it stays open, and whoever answered so closes it later.
    void setMayClose(const std::function<bool()>& mayClose) { m_mayClose = mayClose; }
    /// Title and rail; counted on this computer.
    void setUnread(int count);

Q_SIGNALS:
    void pageShown(rejoinder::MainWindow::Page page);
    /// It came to the front, or went behind.
    void focusedChanged(bool focused);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void chooseActions();
    void openSheet(class QDialog* sheet);

    Actions& m_actions;
    UiSettings& m_settings;
    Rail* m_rail;
    BannerStack* m_banners;
    QStackedWidget* m_stack;
    QMap<Page, QWidget*> m_pages;
    QMap<Page, std::function<QWidget*()>> m_offered; ///< and not made so far
    Page m_current = Page::SignIn;
    std::function<bool()> m_mayClose;
};

} // namespace rejoinder
