#pragma once

#include "domain/Creation.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace rejoinder {

class ComposerNote;
class TemplateDesk;

/// The templates of which nobody knows whether Sakari made them, each with what can be done about it. Hidden while
/// there are none. `desk` must outlive it.
class UnconfirmedTemplates : public QWidget
{
    Q_OBJECT
public:
    explicit UnconfirmedTemplates(TemplateDesk& desk, QWidget* parent = nullptr);

    /// What they say, in order.
    [[nodiscard]] QStringList texts() const;

private:
    void refresh();
    void say(const Creation& row);
    void answered(const CreationId& id, int button);

    TemplateDesk& m_desk;
    QVBoxLayout* m_layout;
    QHash<CreationId, ComposerNote*> m_notes;
    QHash<CreationId, QString> m_outcomes; ///< what came of the last look
};

} // namespace rejoinder
