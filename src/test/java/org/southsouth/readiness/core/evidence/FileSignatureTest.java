package org.southsouth.readiness.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSignatureTest {
    private static final List<String> ALLOWED =
            List.of("a.pdf", "a.docx", "a.xls", "a.csv", "a.pptx", "a.png", "a.txt", "a.zip", "a.tar", "a.rtf");

    private static FileSignature of(String digits) {
        return new FileSignature(HexFormat.of().parseHex(digits));
    }

    private static FileSignature ofText(String text) {
        return new FileSignature(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 255044462d312e37",
        "a.pdf, 0a0a255044462d312e34",
        "a.docx, 504b0304",
        "a.docx, d0cf11e0a1b11ae1",
        "a.doc, 7b5c72746631",
        "a.xlsx, 504b0304",
        "a.csv, 612c62",
        "a.txt, 4d5a206973204d6f7a616d6269717565",
        "a.txt, fffe6100",
        "a.png, 89504e470d0a1a0a",
        "a.png, ffd8ffe0",
        "a.heic, 000000186674797068656963",
        "a.webp, 5249464600000000",
        "a.zip, 504b0506",
        "a.7z, 377abcaf271c",
        "a.rar, 526172211a0700",
        "a.gz, 1f8b08",
        "a.tar, 6c61772e706466"
    })
    void what_a_file_is_shows(String name, String digits) {
        assertThat(of(digits).fits(name)).isTrue();
        assertThat(of(digits).isRunning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4d5a000001", "7f454c46", "cafebabe", "feedfacf", "4c0000000114020000000000"})
    void a_program_fits_no_name(String digits) {
        assertThat(of(digits).isRunning()).isTrue();
        assertThat(ALLOWED).noneMatch(name -> of(digits).fits(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#!/bin/sh", "  <!DOCTYPE html>", "<svg onload=", "<HTML>", "<?xml version="})
    void a_script_or_page_fits_no_name(String text) {
        assertThat(ofText(text).isRunning()).isTrue();
        assertThat(ALLOWED).noneMatch(name -> ofText(text).fits(name));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, 504b0304", "a.docx, 255044462d", "a.zip, 61", "a.png, 61", "a.txt, 610062"})
    void another_kind_does_not_fit(String name, String digits) {
        assertThat(of(digits).fits(name)).isFalse();
    }
}
