#pragma once

#include "domain/ContactFile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace rejoinder {

class TextLabel;

/// The first rows of a file under a chooser for each column, and how the file is read. What is chosen about the columns
/// is known here; what changes how the file is read is asked for again.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumnsStep(const QList<QByteArray>& encodings, QWidget* parent = nullptr);

    /// Keeps what is chosen for the columns where only the encoding is another.
    void show(const ContactFilePreview& preview);
    /// With the uses and the country that are chosen.
    [[nodiscard]] ContactFilePlan plan() const;
    /// Empty where it can go on, else one sentence of what is missing.
    [[nodiscard]] QString missing() const;
    void focusFirst();

Q_SIGNALS:
    /// The file has to be read otherwise.
    void wished(const rejoinder::ContactFileWish& wish);
    /// What plan() says is another.
    void changed();

private:
    void build(const QList<QByteArray>& encodings);
    void fillRegions();
    void fillTable();
    void wish();
    void paintUses();

    ContactFilePreview m_preview;
    ContactFileWish m_wish;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_region;
    QCheckBox* m_heading;
    QTableWidget* m_table;
    QWidget* m_csvOnly;
    TextLabel* m_words;
    bool m_filling = false;
};

} // namespace rejoinder
