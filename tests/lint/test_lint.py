#!/usr/bin/env python3
"""A rule that finds nothing proves nothing, so every rule is shown one tree with its offence and one without.

Each case is a file that the rule must object to, and a near neighbour of it that it must leave alone.
"""

import pathlib
import sys
import tempfile

from lint import RULES
from source_tree import SourceTree

LONG = "int x;\n" * 401
STYLE = (pathlib.Path(__file__).resolve().parents[2] / ".clang-format").read_text(encoding="utf-8")
LATER = "TO" + "DO"
SVG = '<svg xmlns="http://www.w3.org/2000/svg">%s</svg>'


def ts(body, source="Send", plural=False):
    attribute = ' numerus="yes"' if plural else ""
    return (f'<TS><context><name>X</name><message{attribute}><source>{source}</source>{body}</message>'
            "</context></TS>")


def tr_in(text):
    return f"namespace rejoinder {{ void X::f() {{ tr({text}); }} }}\n"


# rule: [(offending files, harmless files), ...]
CASES = {
    "floors": [
        ({"ui/inbox/A.cpp": '#include "api/MessagesApi.h"\n'}, {"ui/inbox/A.cpp": '#include "models/ThreadModel.h"\n'}),
        ({"app/store/A.cpp": '#include "api/MessagesApi.h"\n'}, {"app/store/A.cpp": '#include "domain/Message.h"\n'}),
        ({"app/domain/A.h": '#include "store/Store.h"\n'}, {"app/session/A.h": '#include "store/Store.h"\n'}),
        ({"app/files/A.cpp": '#include "store/Store.h"\n'}, {"app/session/A.cpp": '#include "files/CsvReader.h"\n'}),
        ({"app/sandbox/A.h": '#include "domain/Message.h"\n'}, {"app/sandbox/A.h": '// #include "domain/Message.h"\n'}),
    ],
    "plain_includes": [
        ({"ui/A.h": "#include <QtWidgets/QWidget>\n"}, {"ui/A.h": "#include <QWidget>\n"}),
    ],
    "json_and_network_stay_in_api": [
        ({"app/sync/A.cpp": "#include <QJsonObject>\n"}, {"app/api/A.cpp": "#include <QJsonObject>\n"}),
        ({"ui/A.h": "class QNetworkReply;\n"}, {"ui/A.h": '// as QNetworkReply does\nauto a = "QNetworkReply";\n'}),
    ],
    "one_door_to_the_network": [
        ({"app/api/A.cpp": "QNetworkAccessManager manager;\n"}, {"app/api/http/HttpTransport.h": "QNetworkAccessManager m;\n"}),
        ({"app/api/http/HttpTransport.cpp": "m.post(a, b);\nm.post(a, c);\n"},
         {"app/api/http/HttpTransport.cpp": "m.post(a, b);\nm.get(a);\n"}),
    ],
    "sql_stays_in_store": [
        ({"app/sync/A.cpp": "QSqlQuery query;\n"}, {"app/store/A.cpp": "QSqlQuery query;\n"}),
    ],
    "keychain_stays_in_secrets": [
        ({"ui/A.cpp": "QKeychain::ReadPasswordJob job;\n"}, {"app/secrets/A.cpp": "QKeychain::ReadPasswordJob job;\n"}),
    ],
    "words_for_people_stay_in_ui": [
        ({"app/session/A.cpp": 'auto a = tr("No");\n'}, {"ui/A.cpp": 'auto a = tr("No");\n'}),
    ],
    "no_pixels_below_ui": [
        ({"app/models/A.h": "#include <QColor>\n"}, {"ui/A.h": "#include <QColor>\n"}),
        ({"app/models/CMakeLists.txt": "Qt6::Gui\n"}, {"app/models/CMakeLists.txt": "Qt6::Core\n"}),
    ],
    "files_stay_short": [
        ({"ui/A.cpp": LONG}, {"ui/A.cpp": LONG[7:]}),
    ],
    "one_class_a_header": [
        ({"ui/A.h": "class A\n{\n};\nclass B : public QObject\n{\n};\n"},
         {"ui/A.h": "class B;\nclass A\n{\n    class C\n    {\n    };\n};\nclass D : public A\n{\n};\n"}),
    ],
    "one_class_a_name": [
        ({"app/sync/A.h": "namespace rejoinder {\nclass A\n{\n};\n}\n",
          "ui/B.h": "namespace rejoinder {\nclass A : public B\n{\n};\n}\n"},
         {"app/sync/A.h": "namespace rejoinder {\nclass A\n{\n};\n}\n",
          "ui/B.cpp": "namespace rejoinder {\nclass A;\nnamespace {\nstruct A\n{\n};\n}\n}\n",
          "ui/C.h": "namespace rejoinder::c {\nclass A\n{\n};\n}\n"}),
    ],
    "nothing_left_for_later": [
        ({"ui/A.cpp": f"// {LATER}: later\n"}, {"ui/A.cpp": "// to do\n"}),
        ({"README.md": f"{LATER}\n"}, {"README.md": "methodology\n"}),
    ],
    "no_nested_event_loop": [
        ({"ui/A.cpp": "dialog.exec();\n"}, {"ui/A.cpp": "dialog.open();\n"}),
        ({"app/sync/A.cpp": "QEventLoop loop;\n"}, {"app/store/A.cpp": "query.exec(sql);\n"}),
        ({"app/sync/A.cpp": "future.waitForFinished();\n"}, {"app/main.cpp": "return application.exec();\n"}),
    ],
    "lambdas_have_a_context": [
        ({"ui/A.cpp": "connect(a, &A::b, [c] { c(); });\n"}, {"ui/A.cpp": "connect(a, &A::b, this, [c] { c(); });\n"}),
        ({"app/sync/A.cpp": "f.then([] {});\n"}, {"app/sync/A.cpp": "f.then(this, [] {});\n"}),
        ({"ui/A.cpp": "QTimer::singleShot(f(1, 2), [] {});\n"}, {"ui/A.cpp": "QTimer::singleShot(f(1, 2), this, [] {});\n"}),
    ],
    "threads_are_asserted_at_the_door": [
        ({"app/sync/A.h": "class A {\n  Q_OBJECT\npublic:\n  int f(B b = {}) const;\n};\n",
          "app/sync/A.cpp": "int A::f(B b) const\n{\n  return 1;\n}\n"},
         {"app/sync/A.h": "class A {\n  Q_OBJECT\npublic:\n  int f(B b = {}) const;\n  int g() { return 2; }\n"
                          "private:\n  void h();\n};\n",
          "app/sync/A.cpp": "int A::f(B b) const\n{\n  REJOINDER_ASSERT_GUI_THREAD();\n  return 1;\n}\n"
                            "void A::h()\n{\n}\n"}),
        ({"app/models/A.h": "class A {\n  Q_OBJECT\npublic:\n  int g() { return 2; }\n  void f() override;\n};\n",
          "app/models/B.cpp": "void A::f()\n{\n  work();\n  REJOINDER_ASSERT_GUI_THREAD();\n}\n"},
         {"app/models/A.h": "class A {\n  Q_OBJECT\nQ_SIGNALS:\n  void f();\n};\n",
          "app/models/B.cpp": "void A::f()\n{\n}\n"}),
    ],
    "text_from_outside_is_plain": [
        ({"ui/A.cpp": "label->setTextFormat(Qt::RichText);\n"}, {"ui/A.cpp": "label->setTextFormat(Qt::PlainText);\n"}),
    ],
    "sentences_are_whole": [
        ({"ui/A.cpp": 'a = name + tr("wrote");\n'}, {"ui/A.cpp": 'a = tr("%1 wrote").arg(name);\n'}),
        ({"ui/A.cpp": 'a = tr("From (a)") + name;\n'}, {"ui/A.cpp": "a = f(tr(\"From (a)\"), b + u'\\n' + tr(\"c\"));\n"}),
    ],
    "formatted": [
        ({"ui/A.cpp": "int  main( ) { return 0 ; }\n"}, {"ui/A.cpp": "int value = 0;\n"}),
    ],
    "scripts_parse": [
        ({"packaging/a.sh": "if true; then\n"}, {"packaging/a.sh": "if true; then true; fi\n"}),
        ({"tests/a.py": "def f(:\n"}, {"tests/a.py": "def f():\n    pass\n"}),
        ({".ci/run": "fi\n"}, {".ci/run": "true\n"}),
    ],
    "drawings_parse": [
        ({"resources/icons/a.svg": "<svg>"}, {"resources/icons/a.svg": SVG % '<path d="M0 0"/>'}),
        ({"resources/icons/a.svg": SVG % '<image href="http://a/b"/>'}, {"resources/icons/a.svg": SVG % "<g/>"}),
    ],
    "desktop_description_is_valid": [
        ({"packaging/linux/a.desktop": "[Desktop Entry]\nType=Application\nName=A\nExec=a\nOwnKey=b\n"},
         {"packaging/linux/a.desktop": "[Desktop Entry]\nType=Application\nName=A\nExec=a\n"}),
        ({"packaging/linux/a.metainfo.xml": "<component/>"}, {"packaging/linux/a.xml": "<component/>"}),
    ],
    "documents_point_at_what_exists": [
        ({"README.md": "`app/nowhere/`\n"}, {"README.md": "`app/api/`\n", "app/api/A.h": "\n"}),
        ({"app/README.md": "[a](b.png)\n"}, {"app/README.md": "[a](b.png) [c](https://d)\n", "app/b.png": ""}),
    ],
    "no_paths_of_one_machine": [
        ({"ui/A.cpp": "// see /ho" + "me/me\n"}, {"ui/A.cpp": "// see /usr/share and a/home/b\n"}),
    ],
    "translations_are_finished": [
        ({"translations/rejoinder_es.ts": ts('<translation type="unfinished">Enviar</translation>')},
         {"translations/rejoinder_es.ts": ts("<translation>Enviar</translation>")}),
        ({"translations/rejoinder_es.ts": ts("<translation></translation>")},
         {"translations/rejoinder_en.ts": ts('<translation type="unfinished"></translation>')}),
        ({"translations/rejoinder_es.ts": ts("<translation><numerusform>%n a</numerusform></translation>", "%n", True)},
         {"translations/rejoinder_es.ts": ts("<translation><numerusform>%n a</numerusform><numerusform>%n b"
                                             "</numerusform></translation>", "%n", True)}),
        ({"translations/rejoinder_en.ts": ts('<translation type="unfinished"><numerusform/></translation>', "%n", True)},
         {}),
    ],
    "translations_keep_the_placeholders": [
        ({"translations/rejoinder_es.ts": ts("<translation>De</translation>", "From %1")},
         {"translations/rejoinder_es.ts": ts("<translation>De %1</translation>", "From %1")}),
    ],
    "translations_know_every_sentence": [
        ({"ui/X.cpp": tr_in('"New"'), "translations/rejoinder_es.ts": ts("<translation>a</translation>")},
         {"ui/X.cpp": tr_in('"Send"'), "translations/rejoinder_es.ts": ts("<translation>a</translation>")}),
    ],
}


def offences(rule, files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {".clang-format": STYLE, **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            path.chmod(0o755)
        return list(rule(SourceTree(root)))


def main():
    failures = 0
    checks = 0
    for rule in RULES:
        for row, (offending, harmless) in enumerate(CASES.get(rule.__name__, [({}, {})])):
            found, blamed = offences(rule, offending), offences(rule, harmless)
            checks += 1
            if found and not blamed:
                print(f"PASS   : lint_selftest::{rule.__name__}({row})")
                continue
            failures += 1
            print(f"FAIL!  : lint_selftest::{rule.__name__}({row}) overlooked: {not found}, wrongly blamed: {blamed}")
    print(f"Totals: {checks - failures} passed, {failures} failed, 0 skipped, 0 blacklisted")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
