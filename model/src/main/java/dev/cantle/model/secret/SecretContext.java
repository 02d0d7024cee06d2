package dev.cantle.model.secret;

import dev.cantle.model.secret.SecretNames.Likelihood;
import java.util.List;

/**
 * Knows after each character whether a name has just ended whose value is a secret: by the name itself, or by where it
 * stands, as {@code community} of SNMP and {@code key} of {@code md5 1 key}.
 */
final class SecretContext {

    /** A name that has just ended. */
    enum Name {
        /** None, or not that of a secret. */
        NONE,
        /** That of an element. */
        ELEMENT,
        /** A word of which the value is certainly one. */
        SURE_WORD,
        /** A word of which it may be one. */
        LIKELY_WORD;

        boolean isElement() {
            return this == ELEMENT;
        }

        Likelihood likelihood() {
            return this == LIKELY_WORD ? Likelihood.LIKELY : Likelihood.SURE;
        }
    }

    private static final int ROOM = SecretNames.LONGEST + 1;

    private static final boolean[] INTERESTING = interesting();

    private final char[] word = new char[ROOM];
    private int length;
    private int hash;
    private char before = '\n';
    private char previous = '\n';

    private boolean tagStarts;
    private boolean closing;
    private boolean firstOfLine = true;
    private boolean setLine;

    private int sinceMd5;
    private boolean snmpElement;
    private boolean communityElement;
    private boolean snmpLine;
    private boolean bracketLine;
    private boolean snmpEdit;
    private boolean snmpLast;
    private int depth;
    private int snmpDepth = -1;

    /** Takes the next character. */
    Name next(char c) {
        if (isOfWord(c)) {
            if (length == 0) {
                before = previous;
            }
            if (length < ROOM) {
                word[length] = c;
            }
            length++;
            hash = SecretNames.hash(hash, c);
            previous = c;
            return Name.NONE;
        }
        Name name = length == 0 ? Name.NONE : ended(c);
        length = 0;
        hash = 0;
        if (c != ' ') {
            punctuation(c);
        }
        previous = c;
        return name;
    }

    /** Whether no word has begun. */
    boolean isBetweenWords() {
        return length == 0;
    }

    /** Whether a character is part of a word. */
    static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    }

    /**
     * Whether a whole word may be passed over by {@link #pass}.
     *
     * @param of the hash of the word
     */
    static boolean isPlain(int of) {
        return !INTERESTING[of & (INTERESTING.length - 1)] && !SecretNames.mayBe(of);
    }

    private static boolean[] interesting() {
        boolean[] hashes = new boolean[1 << 12];
        for (String word : List.of("snmp", "community", "name", "md5", "key", "set", "delete")) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = SecretNames.hash(hash, word.charAt(i));
            }
            hashes[hash & (hashes.length - 1)] = true;
        }
        return hashes;
    }

    /** Passes over a whole word that is plain, of which the last character and the one after it are given. */
    void pass(char last, char after) {
        tagStarts = tagStarts && after == ':';
        sinceMd5 -= sinceMd5 > 0 ? 1 : 0;
        snmpLast = false;
        firstOfLine = false;
        previous = last;
    }

    /** Whether the line is one of set notation. */
    boolean isSetLine() {
        return setLine;
    }

    private Name ended(char c) {
        boolean element = tagStarts && c != ':';
        tagStarts = tagStarts && !element;
        if (sinceMd5 > 0) {
            sinceMd5--;
        }
        Name name = Name.NONE;
        // the shortest names that matter have three letters
        if (length >= 3 && length < ROOM) {
            name = element ? element() : word(c);
        }
        firstOfLine = false;
        return name;
    }

    private Name element() {
        if (is("snmp")) {
            snmpElement = !closing;
        } else if (snmpElement && is("community")) {
            communityElement = !closing;
        } else if (!closing && communityElement && is("name")) {
            communityElement = false;
            return Name.ELEMENT;
        }
        if (closing || !SecretNames.mayBe(hash)) {
            return Name.NONE;
        }
        return SecretNames.of(text()) == Likelihood.NONE ? Name.NONE : Name.ELEMENT;
    }

    private Name word(char c) {
        boolean underSnmp = snmpLine || snmpEdit || snmpDepth >= 0;
        snmpLast = false;
        if (firstOfLine && (is("set") || is("delete"))) {
            setLine = true;
        } else if (is("md5")) {
            // md5 1 key VALUE
            sinceMd5 = 3;
        } else if (is("key") && sinceMd5 == 1) {
            return Name.SURE_WORD;
        } else if (is("snmp")) {
            snmpLast = true;
            snmpLine = snmpLine || setLine;
            snmpEdit = snmpEdit || bracketLine;
        } else if (underSnmp && is("community")) {
            return Name.SURE_WORD;
        }
        // a/secret and secret/b are paths, not statements
        if (before == '/' || before == '<' || before == '$' || before == '.' || !SecretNames.mayBe(hash) || c == '/') {
            return Name.NONE;
        }
        return switch (SecretNames.of(text())) {
            case SURE -> Name.SURE_WORD;
            case LIKELY -> Name.LIKELY_WORD;
            case NONE -> Name.NONE;
        };
    }

    private boolean is(String other) {
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return new String(word, 0, length);
    }

    private void punctuation(char c) {
        switch (c) {
            case '<' -> {
                tagStarts = true;
                closing = false;
            }
            case '/' -> closing = tagStarts && previous == '<';
            case '>' -> tagStarts = false;
            case '\n' -> line();
            case '[' -> {
                bracketLine = bracketLine || firstOfLine;
                snmpEdit = snmpEdit && !firstOfLine;
            }
            case '{' -> {
                depth++;
                snmpDepth = snmpLast && snmpDepth < 0 ? depth : snmpDepth;
            }
            case '}' -> {
                snmpDepth = depth == snmpDepth ? -1 : snmpDepth;
                depth--;
            }
            default -> {}
        }
    }

    private void line() {
        firstOfLine = true;
        setLine = false;
        snmpLine = false;
        bracketLine = false;
        sinceMd5 = 0;
    }
}
