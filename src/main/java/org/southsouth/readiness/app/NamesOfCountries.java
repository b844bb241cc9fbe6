package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.country.CountryNames;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.files.CsvCountryNames;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.words.Messages;

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

    /** Says at the foot what is the matter with those in the data folder, if anything is. */
    void tell(WindowFrame frame, Messages messages) {
        problems.stream()
                .findFirst()
                .ifPresent(problem -> frame.showStatus(
                        WindowFrame.Saving.NOTHING, messages.get("shell.countries", messages.of(problem))));
    }
}
