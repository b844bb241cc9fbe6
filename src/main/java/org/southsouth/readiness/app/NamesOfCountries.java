package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.files.CsvCountryNames;

/** The names that somebody put into the data folder, or the shipped ones where there are none, or none that can be read. */
record NamesOfCountries(CountryNames names, List<Problem> problems) {
    static NamesOfCountries in(Path data) {
        Parsed<CountryNames> own = new CsvCountryNames(data).read();
        if (own.isSound()) {
            return new NamesOfCountries(own.value(), List.of());
        }
        LoggerFactory.getLogger(NamesOfCountries.class)
                .warn("names of countries not taken from the data folder: {}", own.problems());
        return new NamesOfCountries(CsvCountryNames.shipped().read().value(), own.problems());
    }
}
