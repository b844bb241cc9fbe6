package org.southsouth.readiness.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.problem.Parsed;

class ServerAddressTest {
    @Test
    void an_address_has_hosts_a_database_and_options() {
        ServerAddress address = ServerAddress.parse(
                        " jdbc:postgresql://db1:5432,db2/readiness?user=ana&targetServerType=primary ")
                .value();
        assertThat(address.hosts()).isEqualTo("db1:5432,db2");
        assertThat(address.database()).isEqualTo("readiness");
        assertThat(address.option("user")).contains("ana");
        assertThat(address.option("sslmode")).isEmpty();
        assertThat(address.isLocal()).isFalse();
        assertThat(address.url())
                .isEqualTo("jdbc:postgresql://db1:5432,db2/readiness?user=ana&targetServerType=primary");
    }

    @ParameterizedTest
    @CsvSource({"localhost/r,true", "127.0.0.1:5433/r,true", "[::1]:1/r,true", "'localhost,db/r',false"})
    void only_this_machine_is_local(String rest, boolean isLocal) {
        assertThat(ServerAddress.parse("jdbc:postgresql://" + rest).value().isLocal())
                .isEqualTo(isLocal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "readiness",
                "jdbc:postgresql:readiness",
                "jdbc:postgresql://host",
                "jdbc:postgresql://host/",
                "jdbc:postgresql://host:port/r",
                "jdbc:postgresql://ana:s3cret@host/r",
                "jdbc:h2:./readiness",
                "jdbc:postgresql://host/a/b"
            })
    void other_forms_are_refused(String text) {
        Parsed<ServerAddress> parsed = ServerAddress.parse(text);
        assertThat(parsed.problems()).extracting("key").containsExactly("problem.server.form");
        assertThat(parsed.problems().toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password=s3cret", "user=ana&PASSWORD=s3cret", "sslpassword=s3cret"})
    void a_password_is_refused_and_not_repeated(String options) {
        Parsed<ServerAddress> parsed = ServerAddress.parse("jdbc:postgresql://host/r?" + options);
        assertThat(parsed.problems()).extracting("key").containsExactly("problem.server.password");
        assertThat(parsed.problems().toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"socketFactory=org.x.Y", "user", "loggerFile=/etc/x", "sslmode=require&&", "a=b"})
    void options_that_are_not_about_connecting_are_refused(String options) {
        assertThat(ServerAddress.parse("jdbc:postgresql://host/r?" + options).problems())
                .extracting("key")
                .containsExactly("problem.server.option");
    }
}
