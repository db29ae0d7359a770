#pragma once

#include "data/SandboxData.h"

namespace rejoinder::sandbox {

/// Puts the sample data together: the written-out people first, then the crowd, then the file of --data.
class SampleData
{
public:
    /// false and a sentence in `complaint` where the file cannot be read.
    static bool fill(SandboxData& data, const Options& options, QString* complaint);
};

} // namespace rejoinder::sandbox
