package dev.cantle.golden.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a page in {@code docs/} that the program knows best, between two comments that name it. With
 * {@code -Dcantle.documents=write} it is written, otherwise compared.
 *
 * @param page the page, such as {@code rules.md}
 * @param name the name in both comments
 */
record GeneratedSection(String page, String name) {

    /** The root of the repository, as seen from a module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final boolean WRITE = "write".equals(System.getProperty("cantle.documents"));

    /** Compares the section with what it should be, or writes it. */
    void mustBe(String wanted) {
        Path file = ROOT.resolve("docs").resolve(page);
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->";
        try {
            String text = Files.readString(file);
            int from = text.indexOf(begin) + begin.length();
            int to = text.indexOf(end);
            assertThat(from >= begin.length() && to >= from)
                    .as("%s has the comments of the section %s", page, name)
                    .isTrue();
            if (WRITE) {
                Files.writeString(file, text.substring(0, from) + wanted + text.substring(to));
                return;
            }
            assertThat(text.substring(from, to))
                    .as("docs/%s is out of step; run the tests of golden with -Dcantle.documents=write", page)
                    .isEqualTo(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
