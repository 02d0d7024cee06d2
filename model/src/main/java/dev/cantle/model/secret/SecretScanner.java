package dev.cantle.model.secret;

import dev.cantle.model.secret.SecretNames.Likelihood;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * Goes through text a character at a time and lets something else stand in the place of each secret: what follows one
 * of the {@link SecretNames} in XML, curly, set or JSON notation, and Junos' own forms ({@code $9$…} and its like)
 * wherever they stand. A secret may be cut anywhere between two calls, and the text may be of any length; only a value
 * is held back, until it is known to be a secret or not.
 */
final class SecretScanner {

    /** Where the text goes. */
    interface Sink {
        /** Takes the next character. */
        void put(char c) throws IOException;
    }

    private static final String FORMS = "1245689";
    /** A longer value is masked without being looked at. */
    private static final int LONGEST_VALUE = 1 << 16;

    /** What the characters are part of. */
    private enum In {
        TEXT,
        /** Between a name and its value, in curly, set or JSON notation. */
        GAP,
        /** In the start tag of an element that holds a secret. */
        TAG,
        /** Between that tag and the value. */
        ELEMENT_GAP,
        ELEMENT,
        QUOTED,
        WORD,
        /** What may become one of Junos' own forms: {@code "$9}. */
        MAYBE_FORM,
        FORM
    }

    private final Sink sink;
    private final UnaryOperator<String> shown;
    private final SecretContext context = new SecretContext();
    private final StringBuilder held = new StringBuilder();
    private In in = In.TEXT;
    private Likelihood likelihood = Likelihood.NONE;
    private boolean member;
    private boolean escaped;
    private boolean tooLong;
    private char last;

    /**
     * A scanner at the beginning of a text.
     *
     * @param shown what stands in the place of a secret, which it gets with its quotes
     */
    SecretScanner(Sink sink, UnaryOperator<String> shown) {
        this.sink = sink;
        this.shown = shown;
    }

    /** Takes the next character. */
    void accept(char c) throws IOException {
        switch (in) {
            case TEXT -> text(c);
            case GAP -> gap(c);
            case TAG -> tag(c);
            case ELEMENT_GAP -> elementGap(c);
            case ELEMENT -> element(c);
            case QUOTED -> quoted(c);
            case WORD -> word(c);
            case MAYBE_FORM -> maybeForm(c);
            case FORM -> form(c);
        }
    }

    /**
     * How many bytes from there on are a plain word and may be put out as they are: the many that no secret is near to.
     * They are then known, and must not be taken again.
     */
    int plainWord(byte[] bytes, int from, int end) {
        if (in != In.TEXT || !context.isBetweenWords()) {
            return 0;
        }
        int hash = 0;
        int at = from;
        while (at < end && SecretContext.isOfWord((char) bytes[at])) {
            hash = SecretNames.hash(hash, (char) bytes[at]);
            at++;
        }
        // one that may go on in the next piece is taken by characters
        if (at == from || at == end || !SecretContext.isPlain(hash)) {
            return 0;
        }
        context.pass((char) bytes[at - 1], (char) (bytes[at] & 0xFF));
        last = (char) bytes[at - 1];
        return at - from;
    }

    /** Ends the text. */
    void finish() throws IOException {
        switch (in) {
            case ELEMENT, QUOTED, FORM -> secret();
            case WORD -> endWord('\n');
            case MAYBE_FORM -> release(1);
            case TEXT, GAP, TAG, ELEMENT_GAP -> {}
        }
    }

    private void text(char c) throws IOException {
        SecretContext.Name name = context.next(c);
        if (c == '$' || c == '"') {
            // the quote may belong to a form
            in = In.MAYBE_FORM;
            held.append(c);
        } else {
            sink.put(c);
        }
        if (name != SecretContext.Name.NONE) {
            begin(name, c);
        }
        last = c;
    }

    private void begin(SecretContext.Name name, char c) throws IOException {
        likelihood = name.likelihood();
        if (name.isElement()) {
            in = c == '>' ? In.ELEMENT_GAP : c == '/' ? In.TEXT : In.TAG;
            return;
        }
        member = c == '"' || c == ':' || c == '=';
        boolean gap = c == ' ' || c == '\t' || ((c == '\n' || c == '\r') && likelihood == Likelihood.SURE);
        if (member || gap) {
            if (in == In.MAYBE_FORM) {
                release(1);
            }
            in = In.GAP;
        }
    }

    private void gap(char c) throws IOException {
        if (c == '"') {
            held.append(c);
            escaped = false;
            in = In.QUOTED;
        } else if (c <= ' ') {
            sink.put(c);
            context.next(c);
            in = c == '\n' && likelihood != Likelihood.SURE ? In.TEXT : in;
        } else if (member && (c == ':' || c == '=')) {
            sink.put(c);
        } else if (member || ends(c)) {
            in = In.TEXT;
            text(c);
        } else {
            in = In.WORD;
            word(c);
        }
    }

    private void word(char c) throws IOException {
        if (c <= ' ' || ends(c)) {
            endWord(c);
            if (in == In.GAP) {
                gap(c);
            } else {
                text(c);
            }
        } else {
            hold(c);
        }
    }

    private void endWord(char after) throws IOException {
        String value = held.toString();
        boolean form = value.equals("ascii-text") || value.equals("hexadecimal");
        boolean ending = after == ';' || ((after == '\n' || after == '\r') && context.isSetLine());
        if (form && !tooLong) {
            release(0);
            in = In.GAP;
        } else if (value.startsWith("/*") || (likelihood == Likelihood.LIKELY && !ending && !isForm(value))) {
            release(0);
        } else {
            secret();
        }
    }

    private static boolean isForm(String value) {
        return value.length() > 3 && value.charAt(0) == '$' && value.charAt(2) == '$';
    }

    private void quoted(char c) throws IOException {
        hold(c);
        if (c == '"' && !escaped) {
            secret();
        }
        escaped = c == '\\' && !escaped;
    }

    private void tag(char c) throws IOException {
        sink.put(c);
        context.next(c);
        if (c == '>') {
            in = last == '/' ? In.TEXT : In.ELEMENT_GAP;
        }
        last = c;
    }

    private void elementGap(char c) throws IOException {
        if (c == '<') {
            in = In.TEXT;
            text(c);
        } else if (c <= ' ') {
            sink.put(c);
        } else {
            in = In.ELEMENT;
            hold(c);
        }
    }

    private void element(char c) throws IOException {
        if (c == '<') {
            secret();
            text(c);
        } else {
            hold(c);
        }
    }

    private void maybeForm(char c) throws IOException {
        int dollar = held.indexOf("$");
        int digits = held.length() - dollar - 1;
        boolean fits = dollar < 0
                ? c == '$'
                : digits == 0 ? FORMS.indexOf(c) >= 0 : c == '$' || (digits == 1 && c >= 'a' && c <= 'z');
        if (!fits) {
            release(1);
            text(c);
        } else {
            held.append(c);
            in = dollar >= 0 && c == '$' ? In.FORM : in;
        }
    }

    private void form(char c) throws IOException {
        if (c == '"' && held.charAt(0) == '"') {
            held.append(c);
            secret();
        } else if (c <= ' ' || ends(c) || c == '\'' || c == '&') {
            secret();
            text(c);
        } else {
            hold(c);
        }
    }

    private static boolean ends(char c) {
        return c == ';' || c == '<' || c == '>' || c == '"' || c == '{' || c == '}' || c == '[' || c == ']';
    }

    private void hold(char c) {
        if (held.length() < LONGEST_VALUE) {
            held.append(c);
        } else {
            tooLong = true;
        }
    }

    /** Shows something else in the place of what is held back. */
    private void secret() throws IOException {
        String value = held.toString();
        put(shown.apply(in == In.ELEMENT ? value.stripTrailing() : value));
        in = In.TEXT;
    }

    /**
     * What is held back is no secret.
     *
     * @param known how much of it the context knows already
     */
    private void release(int known) throws IOException {
        String value = held.toString();
        put(value);
        for (int i = known; i < value.length(); i++) {
            context.next(value.charAt(i));
        }
        in = In.TEXT;
    }

    private void put(String text) throws IOException {
        held.setLength(0);
        tooLong = false;
        for (int i = 0; i < text.length(); i++) {
            sink.put(text.charAt(i));
        }
    }
}
