#include "AccessibleNames.h"

#include "domain/Clock.h"
#include "session/FileTransferDesk.h"
#include "session/JobDesk.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FullDisk.h"
#include "ui/contacts/transfer/ExportDialog.h"
#include "ui/contacts/transfer/ImportColumnsStep.h"
#include "ui/contacts/transfer/ImportDialog.h"
#include "ui/contacts/transfer/ImportFileStep.h"
#include "ui/text/FileWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace rejoinder;
using namespace Qt::StringLiterals;

/// Takes orders and remembers them.
class RememberedJobs final : public JobDesk
{
public:
    QList<ContactJobOrder> orders;
    bool diskTakesIt = true;

    QFuture<JobId> begin(const ContactJobOrder& order) override
    {
        orders.append(order);
        return QtFuture::makeReadyFuture(diskTakesIt ? JobId(u"j1"_s) : JobId());
    }
    QList<ContactJob> jobs() const override { return {}; }
    bool takeBack(const JobId&) override { return false; }
    void pause(const JobId&) override {}
    void resume(const JobId&) override {}
    void stop(const JobId&) override {}
    QFuture<QList<JobFailure>> failures(const JobId&) override { return {}; }
    QFuture<QStringList> heading(const JobId&) override { return {}; }
    void putAway(const JobId&) override {}
};

/// The dialogs over real files and a real store.
class TestTransfer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileTransferDesk> m_files;
    std::unique_ptr<RememberedJobs> m_jobs;
    std::unique_ptr<ImportDialog> m_dialog;

    QString make(const QByteArray& bytes, const QString& name = u"people.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QByteArray someRows()
    {
        return "Nombre;Móvil;Etiquetas;Talla\n"
               "Maya Okafor;(415) 555-0132;VIP;M\n"
               "عبد الرحمن;+34612345678;;L\n"
               "Ana Ruiz;415-555-0132;;\n"
               "Bo Cruz;1,41556E+10;;\n"
               "Eve;;;\n";
    }
    template <class T> T& part(const QString& name)
    {
        for (T* widget : m_dialog->findChildren<T*>()) {
            if (widget->accessibleName() == name)
                return *widget;
        }
        qFatal("no %s", qUtf8Printable(name));
    }
    QPushButton& button(const QString& text)
    {
        for (auto* found : m_dialog->findChildren<QPushButton*>()) {
            if (found->isVisible() && found->text() == text)
                return *found;
        }
        qFatal("no button %s", qUtf8Printable(text));
    }
    bool says(const QString& words)
    {
        for (auto* label : m_dialog->findChildren<TextLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QString banner()
    {
        auto* found = m_dialog->findChild<Banner*>();
        return found->isVisible() ? found->text() : QString();
    }
    QStringList column(int at)
    {
        const QAbstractItemModel& rows = *part<QTableView>(u"Rows of the file"_s).model();
        QStringList cells;
        for (int row = 0; row < rows.rowCount(); ++row)
            cells.append(rows.index(row, at).data().toString());
        return cells;
    }
    void toColumns(const QByteArray& bytes)
    {
        m_dialog->take(make(bytes));
        QTRY_VERIFY(says(u"What the columns hold"_s));
    }
    void toCheck(const QByteArray& bytes)
    {
        toColumns(bytes);
        QTest::mouseClick(&button(u"Next"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"What would happen"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>(m_folder.filePath(u"account"_s), m_clock);
        m_store->open();
        m_files = std::make_unique<FileTransferDesk>(*m_store);
        m_jobs = std::make_unique<RememberedJobs>();
        Contact maya;
        maya.id = ContactId(u"c1"_s);
        maya.mobile.number = u"+14155550132"_s;
        QVERIFY(answerOf(m_store->contacts().put({maya})));
        m_dialog = std::make_unique<ImportDialog>(*m_files, *m_jobs);
        m_dialog->setRegion(u"US"_s);
        m_dialog->setLists({{.id = u"l1"_s, .name = u"VIP"_s, .optIn = {}, .optOut = {}}});
        m_dialog->open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_jobs.reset();
        m_files.reset();
        m_store.reset();
    }

    void aFileIsLookedAtCheckedAndImported()
    {
        QVERIFY(!button(u"Next"_s).isEnabled());
        toColumns(someRows());
        auto& table = part<QTableWidget>(u"First rows of the file"_s);
        QCOMPARE(table.columnCount(), 4);
        QCOMPARE(table.item(2, 1)->text(), u"(415) 555-0132"_s);
        QCOMPARE(part<QComboBox>(u"Column 1, Nombre"_s).currentText(), u"Full name"_s);
        QCOMPARE(part<QComboBox>(u"Column 2, Móvil"_s).currentText(), u"Mobile number"_s);
        QCOMPARE(part<QComboBox>(u"Delimiter"_s).currentText(), u"Semicolon"_s);
        QVERIFY(part<QComboBox>(u"Country of numbers without a code"_s).currentText().contains(u"US"));
        QCOMPARE(controlsWithoutName(*m_dialog).join(u" "_s), QString());
        part<QComboBox>(u"Column 4, Talla"_s).setCurrentText(u"Attribute"_s);
        QTest::mouseClick(&button(u"Next"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"What would happen"_s));

        QVERIFY(says(u"Nothing has been sent yet."_s));
        QVERIFY(says(u"does not opt anybody in"_s));
        QCOMPARE(column(0), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
        const QStringList outcomes = column(3);
        QCOMPARE(outcomes.at(0), u"Is there already, will be updated"_s);
        QCOMPARE(outcomes.at(1), u"New"_s);
        QCOMPARE(outcomes.at(2), u"Row 2 has the same number."_s);
        QVERIFY(outcomes.at(3).contains(u"last digits are lost"));
        QCOMPARE(outcomes.at(4), u"Refused: There is no number."_s);
        QVERIFY(m_jobs->orders.isEmpty());
        QCOMPARE(controlsWithoutName(*m_dialog).join(u" "_s), QString());

        part<QComboBox>(u"Put them all on a list or tag"_s).setEditText(u"vip"_s);
        part<QComboBox>(u"Who is there already"_s).setCurrentIndex(1);
        QSignalSpy begun(m_dialog.get(), &ImportDialog::begun);
        auto* import = m_dialog->findChildren<QPushButton*>().last();
        QVERIFY(import->text().contains(u'2'));
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(begun.size(), 1);
        QVERIFY(m_dialog->isHidden());
        QCOMPARE(m_jobs->orders.size(), 1);
        const ContactJobOrder& order = m_jobs->orders.first();
        QCOMPARE(order.kind, ContactJobOrder::Kind::Import);
        QCOMPARE(order.strategy, MergeStrategy::Core);
        QCOMPARE(order.fileName, u"people.csv"_s);
        QCOMPARE(order.heading.size(), 4);
        QCOMPARE(order.items.size(), 5); // With the refused ones, for the report.
        const Contact& maya = order.items.first().contact;
        QCOMPARE(maya.firstName, u"Maya"_s);
        QCOMPARE(maya.mobile.number, u"+14155550132"_s);
        QCOMPARE(maya.attributes.value(u"Talla"_s), u"M"_s);
        QCOMPARE(maya.lists.size(), 1);
        QCOMPARE(maya.lists.first().id, u"l1"_s);
        QVERIFY(!maya.optIn.isValid());
        QCOMPARE(order.items.at(1).contact.lists.first().name, u"VIP"_s);
    }

    void whatIsChosenAboutTheFileShowsAtOnce()
    {
        toColumns(someRows());
        auto& table = part<QTableWidget>(u"First rows of the file"_s);
        auto& delimiter = part<QComboBox>(u"Delimiter"_s);
        delimiter.setCurrentIndex(delimiter.findText(u"Comma"_s));
        Q_EMIT delimiter.activated(delimiter.currentIndex());
        QTRY_VERIFY(table.columnCount() < 4);
        QTRY_VERIFY(says(u"Say which column holds the mobile number."_s));
        QVERIFY(!button(u"Next"_s).isEnabled());
        delimiter.setCurrentIndex(delimiter.findText(u"Semicolon"_s));
        Q_EMIT delimiter.activated(delimiter.currentIndex());
        QTRY_COMPARE(table.columnCount(), 4);
        QTRY_VERIFY(button(u"Next"_s).isEnabled());

        part<QCheckBox>(u"The first row names the columns"_s).setChecked(false);
        QTRY_COMPARE(table.item(1, 0)->text(), u"Nombre"_s);
        auto& encoding = part<QComboBox>(u"Encoding"_s);
        encoding.setCurrentIndex(1);
        Q_EMIT encoding.activated(1);
        QTRY_COMPARE(table.item(1, 1)->text(), QString::fromLatin1("M\xC3\xB3vil"));
    }

    void theRowsCanBeLookedThroughByKind()
    {
        toCheck(someRows());
        QTest::mouseClick(&part<QAbstractButton>(u"Refused 2"_s), Qt::LeftButton);
        QCOMPARE(column(0), (QStringList{u"5"_s, u"6"_s}));
        QTest::mouseClick(&part<QAbstractButton>(u"New 1"_s), Qt::LeftButton);
        QCOMPARE(column(0), QStringList{u"3"_s});
        QTest::mouseClick(&button(u"Back"_s), Qt::LeftButton);
        QVERIFY(says(u"What the columns hold"_s));
    }

    void problemsAreSaidWhereTheyAre()
    {
        m_dialog->take(m_folder.filePath(u"nowhere.csv"_s));
        QTRY_VERIFY(banner().contains(u"not there any more"));
        m_dialog->take(make("PK\x03\x04"));
        QTRY_VERIFY(banner().contains(u"workbook"));
        const QString large = make("a");
        QVERIFY(QFile::resize(large, 2'000'000'000));
        m_dialog->take(large);
        QTRY_VERIFY(banner().contains(u"2.0 GB"));
        QVERIFY(button(u"Next"_s).isEnabled());

        // The check comes upon it, far below the first rows.
        toColumns("name,mobile\n" + QByteArray("Ann,+14155550132\n").repeated(5'000) + "Bo,\"+1\n");
        QTest::mouseClick(&button(u"Next"_s), Qt::LeftButton);
        QTRY_VERIFY(banner().contains(u"row 5,002"));
        QVERIFY(says(u"What the columns hold"_s));
        QVERIFY(m_jobs->orders.isEmpty());
    }

    void aDiskThatDoesNotTakeTheImportKeepsTheDialog()
    {
        m_jobs->diskTakesIt = false;
        toCheck(someRows());
        QTest::mouseClick(m_dialog->findChildren<QPushButton*>().last(), Qt::LeftButton);
        QTRY_VERIFY(banner().contains(u"nothing was begun"));
        QVERIFY(m_dialog->isVisible());
    }

    void aPathCanBeTypedOrPasted()
    {
        const QString path = make(someRows());
        auto& field = part<QLineEdit>(u"Path of the file"_s);
        field.setText(QUrl::fromLocalFile(path).toString());
        QTest::keyClick(&field, Qt::Key_Return);
        QTRY_VERIFY(says(u"What the columns hold"_s));
        QTest::mouseClick(&button(u"Back"_s), Qt::LeftButton);
        field.setText(u'"' + path + u'"');
        QTest::mouseClick(&button(u"Next"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"What the columns hold"_s));
    }

    void oneFileCanBeDropped()
    {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(u"/a.csv"_s), QUrl::fromLocalFile(u"/b.csv"_s)});
        QVERIFY(draggedFile(&dragged).isEmpty());
        dragged.setUrls({QUrl(u"https://example.com/a.csv"_s)});
        QVERIFY(draggedFile(&dragged).isEmpty());
        dragged.setUrls({QUrl::fromLocalFile(u"/a.csv"_s)});
        QCOMPARE(draggedFile(&dragged), u"/a.csv"_s);
    }

    void contactsAreWrittenAndReadAgain()
    {
        Contact maya;
        maya.firstName = u"=Maya"_s;
        maya.mobile.number = u"+14155550132"_s;
        maya.mobile.country = u"US"_s;
        maya.attributes.insert(u"Plan"_s, u"Gold"_s);
        QPromise<QList<Contact>> contacts;
        contacts.start();
        contacts.addResult(QList<Contact>{maya});
        contacts.finish();
        ExportDialog dialog(*m_files, contacts.future(), 1, true);
        dialog.open();
        QCOMPARE(controlsWithoutName(dialog).join(u" "_s), QString());
        QSignalSpy written(&dialog, &ExportDialog::written);
        const QString path = m_folder.filePath(u"out.csv"_s);
        if (FullDisk full; true) {
            dialog.writeTo(path);
            QTRY_VERIFY(dialog.findChild<Banner*>()->isVisible());
        }
        QVERIFY(dialog.findChild<Banner*>()->text().contains(u"disk is full"));
        QVERIFY(dialog.isVisible());
        QVERIFY(!QFile::exists(path));
        dialog.writeTo(path);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written.first().at(1).toInt(), 1);
        QVERIFY(dialog.isHidden());

        m_dialog->take(path);
        QTRY_VERIFY(says(u"What the columns hold"_s));
        QTest::mouseClick(&button(u"Next"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"What would happen"_s));
        QTest::mouseClick(m_dialog->findChildren<QPushButton*>().last(), Qt::LeftButton);
        QTRY_COMPARE(m_jobs->orders.size(), 1);
        QCOMPARE(m_jobs->orders.first().items.first().contact, maya);
    }

    void noExportWithoutAColumn()
    {
        ExportDialog dialog(*m_files, {}, 3, false);
        dialog.open();
        auto* save = dialog.findChildren<QPushButton*>().last();
        QVERIFY(save->isEnabled());
        for (auto* box : dialog.findChildren<QCheckBox*>())
            box->setChecked(false);
        QVERIFY(!save->isEnabled());
        for (auto* format : dialog.findChildren<QRadioButton*>())
            format->setChecked(true);
        QVERIFY(save->isEnabled());
    }

    void everyProblemHasItsSentence()
    {
        for (int kind = 0; kind <= int(FileProblem::Kind::Cancelled); ++kind)
            QVERIFY(!FileWords::sentence({.kind = FileProblem::Kind(kind), .row = 3, .systemText = u"x"_s}).isEmpty());
        for (int problem = 1; problem <= int(ImportProblem::UnreadableText); ++problem)
            QVERIFY(!FileWords::reason(ImportProblem(problem)).isEmpty());
    }
};

QTEST_MAIN(TestTransfer)
#include "TestTransfer.moc"
