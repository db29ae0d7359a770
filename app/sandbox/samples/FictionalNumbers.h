#pragma once

#include <QString>

namespace rejoinder::sandbox {

/// Phone numbers that belong to nobody: those that the numbering authorities keep for films and tests
/// (US 555-01xx, UK Ofcom's drama numbers, France's ARCEP blocks).
class FictionalNumbers
{
public:
    static quint32 count();
    /// E.164; place 0 .. count()-1, each another number.
    static QString at(quint32 place);
};

} // namespace rejoinder::sandbox
