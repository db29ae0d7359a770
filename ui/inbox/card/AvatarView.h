#pragma once

#include <QWidget>

namespace rejoinder {

/// A person's large circle. 64 with a 14 px font.
class AvatarView : public QWidget
{
    Q_OBJECT
public:
    explicit AvatarView(QWidget* parent = nullptr);

    /// `contactId` chooses the colour; an empty `name` is a number without one.
    void setPerson(const QString& name, const QString& contactId);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_contactId;
};

} // namespace rejoinder
