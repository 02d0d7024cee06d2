package dev.cantle.verify.report.html;

import dev.cantle.verify.report.html.markup.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The head that every page of a report has: its style sheet, and its policy, which lets nothing in from outside and
 * lets nothing run but the one script that it names by its hash (Content Security Policy Level 3, §2.3.1).
 */
public final class PageHead {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; script-src 'sha256-" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private PageHead() {}

    /** Opens {@code html}, writes the whole {@code head}, and leaves the body to the caller. */
    public static void open(Markup page, String title) {
        page.start("html", "lang", "en").line();
        page.start("head").line();
        page.single("meta", "charset", "utf-8").line();
        page.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title).line();
        page.own("style", STYLE).line().end().line();
    }

    /** Writes the script that adds filtering, and closes {@code body} and {@code html}. */
    public static void close(Markup page) {
        page.own("script", SCRIPT).line();
        page.end().line().end();
    }

    private static String resource(String name) {
        try (InputStream text = PageHead.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException(name + " is missing beside the class PageHead");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
