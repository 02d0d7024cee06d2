package dev.cantle.inventory.shape;

import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The types that many keys share. */
public final class Types {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final String ADDRESS_PATTERN = OCTET + "(?:\\." + OCTET + "){3}|[0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*";
    private static final String PREFIX_PATTERN = OCTET + "(?:\\." + OCTET + "){3}/(?:3[0-2]|[12]?[0-9])"
            + "|[0-9A-Fa-f.:]*:[0-9A-Fa-f.:]*/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])";
    private static final String DURATION_PATTERN = "(?:0|[1-9][0-9]{0,8})(?:ms|s|m|h)";

    /** Text that the reader looks at more closely. */
    public static final Type<String> TEXT = new Type<>(Scalars::text, Form.text(""));

    /** {@code true} or {@code false}. */
    public static final Type<Boolean> FLAG = new Type<>(Scalars::flag, Form.flag());

    /** A day: {@code 2027-12-31}. */
    public static final Type<LocalDate> DATE =
            new Type<>(Scalars::date, Form.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day such as 2027-12-31"));

    /** An AS number, asplain or asdot. */
    public static final Type<Asn> ASN = new Type<>(
            Scalars.parsed(Asn::parse),
            Form.any(
                    "1 to 4294967295, plain (65000) or asdot (1.10)",
                    Form.whole(1, 0xFFFF_FFFFL, ""),
                    Form.number(0, 65_536),
                    Form.pattern("[0-9]{1,10}|[0-9]{1,5}\\.[0-9]{1,5}", "")));

    /** An address, IPv4 or IPv6. */
    public static final Type<IpAddress> ADDRESS =
            new Type<>(Scalars.parsed(IpAddress::parse), Form.pattern(ADDRESS_PATTERN, "an address such as 10.0.0.1"));

    /** An address with the length of its subnet. */
    public static final Type<InterfaceAddress> INTERFACE_ADDRESS = new Type<>(
            Scalars.parsed(InterfaceAddress::parse),
            Form.pattern(PREFIX_PATTERN, "address and length of the subnet, such as 10.0.0.13/30"));

    /** A prefix without host bits. */
    public static final Type<Prefix> PREFIX = new Type<>(
            Scalars.parsed(Prefix::parse),
            Form.pattern(PREFIX_PATTERN, "a prefix such as 10.6.0.0/16, host bits zero"));

    /** A standard community. */
    public static final Type<Community> COMMUNITY = new Type<>(
            Scalars.parsed(Community::parse),
            Form.pattern("[0-9]{1,5}:[0-9]{1,5}", "two numbers of 0 to 65535, such as 7224:7300"));

    /** A duration. */
    public static final Type<Duration> DURATION = duration("such as 300ms, 15s, 5m or 1h", UnaryOperator.identity());

    /** The hold time of BGP. */
    public static final Type<Duration> HOLD_TIME = duration("0s, or 3s to 65535s", Bgp::checkHoldTime);

    /** The interval of BFD. */
    public static final Type<Duration> BFD_INTERVAL = duration("1ms to 255s", duration -> {
        Range.BFD_INTERVAL.check(duration.toMillis());
        return duration;
    });

    private Types() {}

    /** A name of the kind, with what bears it for the message. */
    public static Type<String> name(Name name, String what) {
        return new Type<>(Scalars.checked(text -> name.check(what, text)), Form.pattern(name.pattern(), name.wants()));
    }

    /** A whole number. */
    public static Type<Long> whole(Range range) {
        return new Type<>(Scalars.whole(range), Form.whole(range));
    }

    /** One line of text, with what it is for the message. */
    public static Type<String> line(String what) {
        return new Type<>(Scalars.checked(text -> Text.check(what, text)), Form.line());
    }

    /**
     * A duration that must pass a check.
     *
     * @param said its range, in words
     */
    public static Type<Duration> duration(String said, UnaryOperator<Duration> check) {
        return new Type<>(
                scalar -> check.apply(Scalars.duration(scalar)), Form.pattern(DURATION_PATTERN, "a duration, " + said));
    }

    /** Reads a duration that is part of a longer text. */
    public static Duration durationOf(String text) {
        return Scalars.duration(text);
    }

    /** One of the constants of an enum, in small letters with '-' for '_'. */
    public static <E extends Enum<E>> Type<E> word(Class<E> type) {
        return word(
                type, Arrays.stream(type.getEnumConstants()).map(Scalars::word).toList());
    }

    /** The same, with the words as people usually write them. */
    public static <E extends Enum<E>> Type<E> word(Class<E> type, List<String> usual) {
        return new Type<>(Scalars.word(type), Form.words(usual));
    }

    /** Text in a form that tells it from any number, so that no quotes are asked for. */
    public static <T> Type<T> parsed(Function<String, T> parse, String pattern, String said) {
        return new Type<>(Scalars.parsed(parse), Form.pattern(pattern, said));
    }

    /** The same for what may be a plain number, too. */
    public static <T> Type<T> parsedOrNumber(Function<String, T> parse, String pattern, String said) {
        return new Type<>(
                Scalars.parsed(parse), Form.any(said, Form.whole(0, Long.MAX_VALUE, ""), Form.pattern(pattern, "")));
    }

    /** Text that must pass a check, and stands in quotes when it looks like something else. */
    public static Type<String> checked(UnaryOperator<String> check, String pattern, String said) {
        return new Type<>(Scalars.checked(check), Form.pattern(pattern, said));
    }

    /** One of some words that a check knows. */
    public static Type<String> checkedWord(UnaryOperator<String> check, List<String> words) {
        return new Type<>(Scalars.checked(check), Form.words(words));
    }

    /** A whole number, or a word that stands for one. */
    public static Type<Long> wholeOr(String word, long number, Range range) {
        return new Type<>(
                scalar -> scalar.text().equals(word)
                        ? Long.valueOf(number)
                        : Scalars.whole(range).apply(scalar),
                Form.any(word + ", or " + Form.whole(range).said(), Form.words(List.of(word)), Form.whole(range)));
    }

    /** Text that must pass a check, of which each character is free. */
    public static Type<String> checked(UnaryOperator<String> check, String said) {
        return new Type<>(Scalars.checked(check), Form.text(said));
    }
}
