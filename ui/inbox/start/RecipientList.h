#pragma once

#include <QListView>

namespace rejoinder {

/// Contacts to choose a recipient from, as rows with name, number and, in words, why somebody cannot be texted. Over
/// any model with ContactSearchModel's role.
class RecipientList : public QListView
{
    Q_OBJECT
public:
    explicit RecipientList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 0}; }

Q_SIGNALS:
    /// By Enter or a click; a row in the model.
    void chosen(int row);
    /// Up from the first row.
    void leftAbove();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace rejoinder
