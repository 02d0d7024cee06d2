package dev.cantle.model.intent.expect;

import dev.cantle.model.intent.expect.AsPathAutomaton.Piece;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an AS path expression: alternatives by {@code |}, terms one after the other, each an AS number, a range
 * {@code 64512-65534}, any AS {@code .}, or a group in parentheses, with {@code * + ?} or {@code {m,n}} behind it.
 */
final class AsPathRegexParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|[0-9]+(?:\\.[0-9]+)?|[.|()*+?-]|\\{[0-9]{1,3}(?:,[0-9]{0,3})?}|.");
    private static final Pattern REPEAT = Pattern.compile("\\{([0-9]+)(,([0-9]*))?}");
    private static final int MOST_REPEATS = 50;
    private static final int DEEPEST = 10;
    private static final long LAST_ASN = 0xFFFF_FFFFL;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private final AsPathAutomaton automaton = new AsPathAutomaton();
    private int at;
    private int depth;

    AsPathRegexParser(String text) {
        this.text = text;
        if (text.length() > AsPathRegex.LONGEST) {
            throw new IllegalValueException(
                    "as-path-syntax",
                    "The AS path expression has " + text.length() + " characters, more than " + AsPathRegex.LONGEST,
                    "write it shorter");
        }
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (!token.group().isBlank()) {
                tokens.add(token.group());
            }
        }
    }

    AsPathAutomaton parse() {
        int first = automaton.state();
        Piece all = alternatives();
        if (at < tokens.size()) {
            throw illegal("'" + tokens.get(at) + "' does not belong there");
        }
        automaton.join(first, all.in());
        automaton.endsAt(all.out());
        return automaton;
    }

    private Piece alternatives() {
        Piece first = sequence();
        if (!next("|")) {
            return first;
        }
        Piece all = new Piece(automaton.state(), automaton.state());
        either(all, first);
        do {
            either(all, sequence());
        } while (next("|"));
        return all;
    }

    private void either(Piece all, Piece one) {
        automaton.join(all.in(), one.in());
        automaton.join(one.out(), all.out());
    }

    private Piece sequence() {
        Piece all = automaton.nothing();
        while (at < tokens.size()
                && !tokens.get(at).equals("|")
                && !tokens.get(at).equals(")")) {
            Piece term = repeated();
            automaton.join(all.out(), term.in());
            all = new Piece(all.in(), term.out());
        }
        return all;
    }

    private Piece repeated() {
        int start = at;
        Piece once = term();
        int end = at;
        if (at >= tokens.size()) {
            return once;
        }
        String token = tokens.get(at);
        Supplier<Piece> again = () -> again(start, end);
        return switch (token.charAt(0)) {
            case '*' -> repeat(again, 0, -1);
            case '+' -> repeat(again, 1, -1);
            case '?' -> repeat(again, 0, 1);
            case '{' -> repeat(again, token);
            default -> once;
        };
    }

    /** Reads the same term anew: each repetition has states of its own. */
    private Piece again(int start, int end) {
        at = start;
        Piece piece = term();
        at = end;
        return piece;
    }

    private Piece repeat(Supplier<Piece> term, String token) {
        Matcher match = REPEAT.matcher(token);
        if (!match.matches()) {
            throw illegal("'" + token + "' does not belong there");
        }
        int least = Integer.parseInt(match.group(1));
        String upTo = match.group(3);
        int most = upTo == null ? least : upTo.isEmpty() ? -1 : Integer.parseInt(upTo);
        if (least > MOST_REPEATS || most > MOST_REPEATS || (most >= 0 && most < least)) {
            throw illegal(token + " is no number of repetitions from 0 to " + MOST_REPEATS);
        }
        return repeat(term, least, most);
    }

    /** The term so many times; {@code most} below 0 for no bound. */
    private Piece repeat(Supplier<Piece> term, int least, int most) {
        int in = automaton.state();
        int out = in;
        for (int i = 0; i < least; i++) {
            Piece one = term.get();
            automaton.join(out, one.in());
            out = one.out();
        }
        int end = automaton.state();
        automaton.join(out, end);
        for (int i = least; i < most; i++) {
            Piece one = term.get();
            automaton.join(out, one.in());
            automaton.join(one.out(), end);
            out = one.out();
        }
        if (most < 0) {
            Piece loop = term.get();
            automaton.join(end, loop.in());
            automaton.join(loop.out(), end);
        }
        at++;
        return new Piece(in, end);
    }

    private Piece term() {
        String token = tokens.get(at++);
        if (token.equals("(")) {
            if (++depth > DEEPEST) {
                throw illegal("parentheses are nested deeper than " + DEEPEST);
            }
            Piece inner = alternatives();
            depth--;
            if (!next(")")) {
                throw illegal("a parenthesis is not closed");
            }
            return inner;
        }
        if (token.equals(".")) {
            return automaton.hop(0, LAST_ASN);
        }
        if (!Character.isDigit(token.charAt(0))) {
            throw illegal("'" + token + "' does not belong there");
        }
        long first = Asn.parse(token).number();
        if (!next("-")) {
            return automaton.hop(first, first);
        }
        if (at >= tokens.size() || !Character.isDigit(tokens.get(at).charAt(0))) {
            throw illegal("a range has no end");
        }
        long last = Asn.parse(tokens.get(at++)).number();
        if (last < first) {
            throw illegal("the range " + first + "-" + last + " is empty");
        }
        return automaton.hop(first, last);
    }

    private boolean next(String token) {
        boolean there = at < tokens.size() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private IllegalValueException illegal(String problem) {
        return new IllegalValueException(
                "as-path-syntax",
                "The AS path expression '" + text + "' cannot be read: " + problem,
                "write AS numbers, 64512-65534, . for any AS, ( | ), and * + ? {m,n} behind them, as in \"64512 .*\"");
    }
}
