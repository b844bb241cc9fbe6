package org.southsouth.readiness.core.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.ExchangeScope;

class PastRequestsTest {
    private static Request request(String id, ExchangeScope scope) {
        Instant at = Instant.parse("2026-05-0" + id + "T08:00:00Z");
        return new Request(new RequestId(id), "", "", scope, Optional.empty(), at, "Dara", Optional.empty(), "");
    }

    @Test
    void an_office_was_asked_also_where_it_was_one_of_several_and_the_newest_counts() {
        ExchangeScope bank = new ExchangeScope.Asked("Bank");
        ExchangeScope theme = new ExchangeScope.Part(new SectionId("pay"));
        Request first = request("1", bank);
        Request both = request("2", new ExchangeScope.Asked(List.of("Customs", "Bank")));
        Request whole = request("3", new ExchangeScope.Whole());
        PastRequests past = new PastRequests(List.of(whole, both, first));
        assertThat(past.last()).contains(whole);
        assertThat(past.last(bank)).contains(both);
        assertThat(past.last(new ExchangeScope.Asked(List.of("Customs", "Post"))))
                .isEmpty();
        assertThat(past.last(theme)).isEmpty();
        assertThat(new PastRequests(List.of()).last()).isEmpty();
    }
}
