#include "samples/FictionalNumbers.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

constexpr quint16 areaCodes[] = {
    415, 510, 628, 650, 408, 206, 212, 213, 303, 305, 312, 323, 347, 404, 412, 469, 503, 512, 602, 612, 617, 619, 646,
    702, 703, 713, 718, 720, 770, 773, 801, 813, 832, 858, 916, 917, 919, 925, 949, 971, 201, 202, 203, 205, 207, 208,
    209, 214, 215, 216, 217, 218, 219, 224, 225, 228, 229, 231, 234, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262,
    267, 269, 270, 276, 281, 301, 302, 304, 307, 308, 309, 310, 313, 314, 315, 316, 317, 318, 319, 320, 321, 330, 331,
    334, 336, 337, 339, 352, 360, 361, 385, 386, 401, 402, 405, 406, 407, 409, 410, 413, 414, 417, 419, 423, 424, 425,
    432, 434, 435, 440, 443, 478, 479, 480, 484, 501, 502, 504, 505, 507, 508, 509, 513, 515, 516, 517, 518, 520, 530,
    540, 541, 551, 559, 561, 562, 563, 567, 570, 571, 573, 574, 575, 580, 585, 586, 601, 603, 605, 606, 607, 608, 609,
    610, 614, 615, 616, 618, 620, 623, 626, 630, 631, 636, 641, 651, 660, 661, 662, 678, 682, 701, 704, 706, 707, 708,
    712, 714, 715, 716, 717, 719, 724, 727, 731, 732, 734, 740, 754, 757, 760, 763, 765, 772, 774, 775, 781, 785, 786,
    802, 803, 804, 805, 806, 808, 810, 812, 814, 815, 816, 817, 818, 828, 830, 831, 843, 845, 847, 850, 856, 857, 859,
    860, 862, 863, 864, 865, 870, 878, 901, 903, 904, 906, 907, 908, 909, 910, 912, 913, 914, 915, 918, 920, 928, 931,
    936, 937, 940, 941, 947, 951, 952, 954, 956, 970, 972, 973, 978, 979, 980, 985, 989};

struct Block
{
    QString prefix;
    int digits; ///< that follow the prefix
};

const QList<Block>& blocks()
{
    static const QList<Block> all{
        {u"+447700900"_s, 3}, {u"+442079460"_s, 3}, {u"+441134960"_s, 3}, {u"+441144960"_s, 3}, {u"+441154960"_s, 3},
        {u"+441164960"_s, 3}, {u"+441174960"_s, 3}, {u"+441184960"_s, 3}, {u"+441214960"_s, 3}, {u"+441314960"_s, 3},
        {u"+441414960"_s, 3}, {u"+441514960"_s, 3}, {u"+441614960"_s, 3}, {u"+441914980"_s, 3}, {u"+3319900"_s, 4},
        {u"+3326191"_s, 4},   {u"+3335301"_s, 4},   {u"+3346571"_s, 4},   {u"+3353649"_s, 4},   {u"+3363998"_s, 4}};
    return all;
}

constexpr quint32 power(int digits)
{
    return digits == 0 ? 1 : 10 * power(digits - 1);
}

constexpr quint32 american = static_cast<quint32>(std::size(areaCodes)) * 100;

} // namespace

quint32 FictionalNumbers::count()
{
    quint32 count = american;
    for (const Block& block : blocks()) {
        count += power(block.digits);
    }
    return count;
}

QString FictionalNumbers::at(quint32 place)
{
    if (place < american) {
        const auto areas = static_cast<quint32>(std::size(areaCodes));
        const quint32 area = place % areas;
        // Shifted from area to area, or the first few hundred people would all have the same last digits.
        const quint32 last = 100 + (place / areas + area * 37) % 100;
        return u"+1%1"_s.arg(areaCodes[area]) + u"5550%1"_s.arg(last);
    }
    place -= american;
    for (const Block& block : blocks()) {
        if (place < power(block.digits)) {
            return block.prefix + u"%1"_s.arg(place, block.digits, 10, QChar(u'0'));
        }
        place -= power(block.digits);
    }
    return {};
}

} // namespace rejoinder::sandbox
