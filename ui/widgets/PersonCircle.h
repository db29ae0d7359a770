#pragma once

#include <QWidget>

namespace rejoinder {

/// One person's circle as a widget. Decoration; the name stands beside it.
class PersonCircle : public QWidget
{
    Q_OBJECT
public:
    explicit PersonCircle(int extent, QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& contactId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_id;
};

} // namespace rejoinder
