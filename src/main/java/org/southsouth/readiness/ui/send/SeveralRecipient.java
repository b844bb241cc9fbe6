package org.southsouth.readiness.ui.send;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.merge.ExchangeScope;

/** Somebody who gets one file, for one office or for several. */
record SeveralRecipient(String to, String address, List<String> bodies) {
    /** The same name, however it is written, is the same recipient. */
    static List<SeveralRecipient> of(List<SeveralOffice> taken) {
        Map<String, List<SeveralOffice>> byName = new LinkedHashMap<>();
        taken.forEach(
                office -> byName.computeIfAbsent(office.recipient().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(office));
        return byName.values().stream().map(SeveralRecipient::one).toList();
    }

    /** One to whom two different addresses were typed. */
    record TwoAddresses(String to, List<String> addresses) {}

    static Optional<TwoAddresses> withTwoAddresses(List<SeveralOffice> taken) {
        return of(taken).stream()
                .map(recipient -> new TwoAddresses(
                        recipient.to(),
                        taken.stream()
                                .filter(office -> office.recipient().equalsIgnoreCase(recipient.to()))
                                .map(office -> office.address().get().strip())
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .toList()))
                .filter(found -> found.addresses().size() > 1)
                .findFirst();
    }

    private static SeveralRecipient one(List<SeveralOffice> offices) {
        String address = offices.stream()
                .map(office -> office.address().get().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new SeveralRecipient(
                offices.get(0).recipient(),
                address,
                offices.stream().map(SeveralOffice::body).toList());
    }

    ExchangeScope scope() {
        return new ExchangeScope.Asked(bodies);
    }
}
