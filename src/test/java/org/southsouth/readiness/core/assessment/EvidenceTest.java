package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.moc.gov.kh/x.pdf",
                "www.moc.gov.kh/x.pdf",
                "WWW.moc.gov.kh",
                "moc.gov.kh/x.pdf",
                "Moc.gov.kh:8080/",
                "Law 12\nsee (moc.gov.kh/laws/12)",
                "中国.cn/law"
            })
    void a_link_is_one_without_its_beginning_too(String source) {
        assertThat(new Evidence(Grade.A, source, null).hasLink()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Law 12",
                "Law No.12/2024",
                "Decree 3.1/2020",
                "yes/no",
                "law.pdf",
                "www",
                "chan@moc.gov.kh/office",
                "p. 12/13"
            })
    void the_name_of_a_document_is_no_link(String source) {
        assertThat(new Evidence(Grade.A, source, null).hasLink()).isFalse();
    }
}
