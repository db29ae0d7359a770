#include "ui/contacts/form/CountryChooser.h"

#include "domain/NumberCheck.h"
#include "ui/text/CountryNames.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QStylePainter>
#include <QWheelEvent>

namespace rejoinder {

CountryChooser::CountryChooser(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Country"));
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill();
}

void CountryChooser::fill()
{
    struct Country
    {
        QString name;
        QString region;
    };
    QList<Country> countries;
    for (const QString& region : numberRegions())
        countries.append({countryName(region), region});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(countries.begin(), countries.end(),
              [&collator](const Country& a, const Country& b) { return collator.compare(a.name, b.name) < 0; });
    for (const Country& country : qAsConst(countries))
        addItem(tr("%1 (%2)", "a country, its calling code")
                    .arg(country.name, isolate::number(callingCode(country.region))),
                country.region);
    setCurrentIndex(-1);
}

void CountryChooser::setRegion(const QString& region)
{
    setCurrentIndex(region.isEmpty() ? -1 : findData(region.toUpper()));
}

QString CountryChooser::shortName(const QString& region)
{
    return region.isEmpty() ? tr("Country") : region + u' ' + isolate::number(callingCode(region));
}

QSize CountryChooser::sizeHint() const
{
    const int text = qMax(fontMetrics().horizontalAdvance(QStringLiteral("WW +9999")),
                          fontMetrics().horizontalAdvance(shortName({})));
    return {text + space::m + space::xxl + space::s, QComboBox::sizeHint().height()};
}

void CountryChooser::showPopup()
{
    // As wide as its names, not as the box that shows a code alone.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + space::xxl);
    QComboBox::showPopup();
}

void CountryChooser::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shortName(region());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void CountryChooser::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace rejoinder
