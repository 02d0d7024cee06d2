package dev.cantle.verify.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The head that every page of a report has: its policy, which lets nothing in from outside, and its style sheet. */
public final class PageHead {

    private static final String STYLE = style();

    private PageHead() {}

    /** Opens {@code html}, writes the whole {@code head}, and leaves the body to the caller. */
    public static void open(Markup page, String title) {
        page.start("html", "lang", "en").line();
        page.start("head").line();
        page.single("meta", "charset", "utf-8").line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.single(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .line();
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title).line();
        page.style(STYLE).line().end().line();
    }

    private static String style() {
        try (InputStream sheet = PageHead.class.getResourceAsStream("report.css")) {
            if (sheet == null) {
                throw new IllegalStateException("report.css is missing beside the class PageHead");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
