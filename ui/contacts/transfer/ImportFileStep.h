#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rejoinder {

/// Which file: chosen, dropped, or its path typed or pasted. Says the path, opens nothing itself.
class ImportFileStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFileStep(QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    void focusFirst();

Q_SIGNALS:
    /// Enter in the field, a file that was chosen or dropped: look at it now.
    void chosen(const QString& path);
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void browse();

    QLineEdit* m_path;
    QPushButton* m_browse;
};

/// The one local file that is dragged; empty: none, or several.
[[nodiscard]] QString draggedFile(const class QMimeData* dragged);

} // namespace rejoinder
