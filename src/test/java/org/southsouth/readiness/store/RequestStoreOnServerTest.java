package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.ExchangeScope;

class RequestStoreOnServerTest extends JdbiRequestStoreTest implements OnServer {
    private static Request request(int number, String by) {
        return new Request(
                new RequestId("r" + number),
                "Customs",
                "",
                new ExchangeScope.Asked("Customs"),
                Optional.empty(),
                NOON.plusSeconds(number),
                by,
                Optional.empty(),
                "");
    }

    /** Each on a connection of their own; one of them sends a request again whose first answer was lost on the way. */
    @Test
    void two_coordinators_ask_at_the_same_time_and_none_of_it_is_lost_or_there_twice() {
        try (Database other = database(folder)) {
            JdbiRequestStore mine = new JdbiRequestStore(database(folder));
            JdbiRequestStore theirs = new JdbiRequestStore(other);
            for (int number = 0; number < 10; number += 2) {
                mine.keep(CAMBODIA, List.of(request(number, "Dara")));
                theirs.keep(CAMBODIA, List.of(request(number + 1, "Lina")));
                mine.keep(CAMBODIA, List.of(request(number, "Dara"), request(number + 1, "Lina")));
            }
            assertThat(theirs.of(CAMBODIA)).hasSize(10).isEqualTo(mine.of(CAMBODIA));
            theirs.forget(CAMBODIA, List.of(new RequestId("r0")));
            mine.remind(CAMBODIA, List.of(new RequestId("r0"), new RequestId("r1")), NOON);
            assertThat(theirs.of(CAMBODIA).get(0).remindedAt()).contains(NOON);
            assertThat(mine.of(CAMBODIA)).hasSize(9);
        }
    }
}
