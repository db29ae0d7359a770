// Renders the program's icon: rejoinder-icons DRAWING.svg FOLDER SIZE...
// Writes rejoinder-SIZE.png for each size, rejoinder.ico (Windows) and rejoinder.icns (macOS). Both containers have
// held PNG pictures as they are since Windows Vista and Mac OS X 10.7, so neither needs a library of its own.
#include <QBuffer>
#include <QByteArray>
#include <QDataStream>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <cstdio>
#include <utility>

namespace {

QByteArray pngOf(QSvgRenderer& drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

// Little endian: a header of 6 bytes, 16 bytes a picture, then the pictures. 256 is written as 0.
QByteArray icoOf(QSvgRenderer& drawing)
{
    const QList<int> sizes{16, 24, 32, 48, 64, 128, 256};
    QByteArray pictures;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    const auto start = quint32(6 + 16 * sizes.size());
    for (const int size : sizes) {
        const QByteArray png = pngOf(drawing, size);
        const auto side = quint8(size == 256 ? 0 : size);
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(png.size())
            << quint32(start + quint32(pictures.size()));
        pictures += png;
    }
    return bytes + pictures;
}

// Big endian: the magic and the whole length, then for each picture its type, its length with these 8 bytes, its PNG.
QByteArray icnsOf(QSvgRenderer& drawing)
{
    const QList<std::pair<QByteArray, int>> types{{"icp4", 16},  {"icp5", 32},  {"icp6", 64},
                                                  {"ic07", 128}, {"ic08", 256}, {"ic09", 512}};
    QByteArray chunks;
    QDataStream out(&chunks, QIODevice::WriteOnly);
    for (const auto& [type, size] : types) {
        const QByteArray png = pngOf(drawing, size);
        out.writeRawData(type.constData(), 4);
        out << quint32(png.size() + 8);
        out.writeRawData(png.constData(), int(png.size()));
    }
    QByteArray bytes;
    QDataStream header(&bytes, QIODevice::WriteOnly);
    header.writeRawData("icns", 4);
    header << quint32(chunks.size() + 8);
    return bytes + chunks;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: rejoinder-icons DRAWING.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments.at(1));
    if (!drawing.isValid()) {
        std::fputs("rejoinder-icons: the drawing is not an SVG\n", stderr);
        return 1;
    }
    const QDir folder(arguments.at(2));
    bool written = write(folder.filePath(QStringLiteral("rejoinder.ico")), icoOf(drawing)) &&
                   write(folder.filePath(QStringLiteral("rejoinder.icns")), icnsOf(drawing));
    for (const QString& size : arguments.mid(3)) {
        const QString name = QStringLiteral("rejoinder-%1.png").arg(size);
        written = written && write(folder.filePath(name), pngOf(drawing, size.toInt()));
    }
    if (!written) {
        std::fputs("rejoinder-icons: an icon could not be written\n", stderr);
        return 1;
    }
    return 0;
}
