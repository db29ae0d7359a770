"""Which room may see what. The linker holds most of it (each room links only what it may see); these hold the rest."""

from source_tree import CPP

# A room and the rooms below it that its files may include. app/README.md has the picture.
MAY_SEE = {
    "domain": {"domain"},
    "api": {"api", "domain"},
    "store": {"store", "domain"},
    "secrets": {"secrets", "domain"},
    "sync": {"sync", "api", "store", "domain"},
    "files": {"files", "domain"},
    "session": {"session", "sync", "api", "store", "secrets", "files", "domain"},
    "models": {"models", "store", "domain"},
    "ui": {"ui", "models", "session", "domain"},
    "sandbox": {"sandbox"},
}


def room_of(name):
    parts = name.split("/")
    if parts[0] == "ui":
        return "ui"
    return parts[1] if parts[0] == "app" and len(parts) > 2 else None


def _only_in(tree, pattern, allowed, under, what):
    for path in tree.files(CPP, under):
        name = tree.name(path)
        if name.startswith(tuple(allowed)):
            continue
        for line, match in tree.matches(path, pattern):
            yield f"{name}:{line}: {match.group(0).strip()}: {what}"


def floors(tree):
    """An include points down, never up or sideways."""
    for path in tree.files(CPP, ("app/", "ui/")):
        name = tree.name(path)
        room = room_of(name)
        if room not in MAY_SEE:
            continue
        for line, match in tree.matches(path, r"#include <(\w+)/"):
            other = match.group(1)
            if other in MAY_SEE and other not in MAY_SEE[room]:
                yield f"{name}:{line}: {room} may not see {other}"


def plain_includes(tree):
    """<QtWidgets/QWidget> compiles even where Qt Widgets is not linked, so the floors would not hold."""
    yield from _only_in(tree, r"#include <Qt[A-Z]\w*/", (), ("app/", "ui/"), "write the include without its module")


def json_and_network_stay_in_api(tree):
    """JSON and sockets stop at api; the sandbox is a server of its own."""
    yield from _only_in(tree, r"\bQ(?:Json|Network|Tcp|Ssl|Http)[A-Z]?\w*", ("app/api/", "app/sandbox/"),
                        ("app/", "ui/"), "only api may know the wire")


def one_door_to_the_network(tree):
    """A POST leaves once because HttpTransport makes it; whoever else spoke to the network could send it again."""
    yield from _only_in(tree, r"\bQNetworkAccessManager\b|\bQ(?:Tcp|Ssl)Socket\b", ("app/api/http/HttpTransport.", "app/sandbox/"),
                        ("app/", "ui/"), "requests go out through HttpTransport")
    for path in tree.files(CPP, ("app/api/http/HttpTransport.",)):
        posts = [line for line, _ in tree.matches(path, r"(?:\.|->)(?:post|sendCustomRequest)\s*\(")]
        for line in posts[1:]:
            yield f"{tree.name(path)}:{line}: a second place that posts"


def sql_stays_in_store(tree):
    yield from _only_in(tree, r"\bQSql\w*", ("app/store/",), ("app/", "ui/"), "only store may know the database")


def keychain_stays_in_secrets(tree):
    yield from _only_in(tree, r"\bQKeychain\b|qtkeychain|qt6keychain", ("app/secrets/",), ("app/", "ui/"),
                        "only secrets may know the keychain")


def words_for_people_stay_in_ui(tree):
    """Below ui nothing speaks to a person, so nothing there is translated."""
    yield from _only_in(tree, r"\btr\(|\bQT_TR\w*NOOP\w*|\bQCoreApplication::translate\b", ("app/main.cpp",), ("app/",),
                        "only ui speaks to people")


def no_pixels_below_ui(tree):
    """Models and what is below them know no colours, icons or fonts."""
    pattern = (r"#include <(?:QWidget|QDialog|QApplication|QGuiApplication|QColor|QIcon|QFont|QFontMetrics|QPalette|"
               r"QPainter|QPixmap|QImage|QBrush|QPen|QStyle\w*|QClipboard)>")
    yield from _only_in(tree, pattern, ("app/main.cpp", "app/sandbox/"), ("app/",), "no pixels below ui")
    for path in tree.files({".txt"}, ("app/",)):
        name = tree.name(path)
        if name in ("app/CMakeLists.txt",) or name.startswith("app/sandbox/"):
            continue
        for line, match in tree.matches(path, r"Qt6::(?:Gui|Widgets|Svg)\b", tree.text(path)):
            yield f"{name}:{line}: {match.group(0)}: no pixels below ui"


RULES = [floors, plain_includes, json_and_network_stay_in_api, one_door_to_the_network, sql_stays_in_store,
         keychain_stays_in_secrets, words_for_people_stay_in_ui, no_pixels_below_ui]
