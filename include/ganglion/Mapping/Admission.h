//===- Admission.h - Applications on a chip at run time ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which applications run on a chip, where, and with which guarantee. To admit
// another one takes no analysis: its compiler has computed guarantees for
// numbers of tiles (GuaranteeTable.h), and what remains is to find free tiles
// and to check a guarantee on them, in time linear in tiles, clusters and
// streams (after the run-time scheme of Song et al., LCTES 2020).
//
// No two applications share a tile, so none takes time from another, and all
// keep their guarantees. Links between tiles are not modelled as shared, here
// as everywhere in Mapping: the time of a message is that of an idle network.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_ADMISSION_H
#define GANGLION_MAPPING_ADMISSION_H

#include "ganglion/Mapping/FreeTiles.h"
#include "ganglion/Mapping/Guarantee.h"

#include <map>

namespace ganglion::mapping {

/// Picoseconds per time step at a throughput in time steps per second, or the
/// other way round. Nothing if it does not fit 64 bits or is infinite.
std::optional<dataflow::Rational> invertRate(dataflow::Rational rate);

/// What an application got.
struct Admission {
  /// Its place among the application's guarantees.
  size_t guarantee = 0;
  /// The tile for each number in the guarantee.
  std::vector<TileId> tiles;
};

class AdmissionController {
public:
  /// A chip on which nothing runs.
  AdmissionController(const TileTimes &times, const Topology &topology)
      : times(times), topology(topology), freeTiles(topology) {}

  /// Admits an application on the fewest tiles for which it is guaranteed a
  /// throughput of at least `minThroughput` time steps per second, or on the
  /// fewest of all where nothing is asked for. An error says why that is not
  /// possible and which limit of the machine is nearest; the chip is then as
  /// before.
  Result<Admission>
  admit(const Application &application,
        std::optional<dataflow::Rational> minThroughput = std::nullopt);

  /// Takes over an application that runs on the chip already, as a state that
  /// was written earlier says, checked like a new one.
  std::optional<Error> resume(const Application &application,
                              const Admission &admission);

  /// Frees the tiles of an application; false if none of that name runs.
  bool remove(const std::string &name);

  size_t getNumFreeTiles() const { return freeTiles.getNumFree(); }
  /// The tiles of all applications that run.
  const std::map<std::string, std::vector<TileId>> &getRunning() const {
    return running;
  }

private:
  Error refuseThroughput(const Application &application,
                         dataflow::Rational minThroughput) const;
  Error refuseTiles(const Application &application,
                    const Guarantee &guarantee) const;
  void run(const std::string &name, const std::vector<TileId> &tiles);

  TileTimes times;
  Topology topology;
  FreeTiles freeTiles;
  std::map<std::string, std::vector<TileId>> running;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_ADMISSION_H
