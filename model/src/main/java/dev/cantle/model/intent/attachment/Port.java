package dev.cantle.model.intent.attachment;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A physical port or aggregated interface, with the settings that stand at the top level only. Circuits that share a
 * port say the same of it.
 *
 * @param name its name: {@code xe-0/1/0}, {@code et-0/0/0:1}, {@code ae0}
 * @param description what people call it; empty for none
 * @param mtu the longest frame in bytes, with its Ethernet header and tags, without the check sequence; 256 to 16000
 * @param speed its speed in Junos' word, such as {@code 10g}; empty for what the port has by itself
 * @param tagging how many tags its frames may have
 */
public record Port(String name, String description, int mtu, String speed, Tagging tagging) {

    /** How many tags the frames of a port may have. */
    public enum Tagging {
        /** One or two, units of either kind beside each other: {@code flexible-vlan-tagging}. */
        FLEXIBLE,
        /** One: {@code vlan-tagging}. */
        SINGLE
    }

    /** The MTU that Junos gives a port with flexible tagging by itself: 1500, a header, and two tags. */
    public static final int USUAL_MTU = 1522;

    private static final int ETHERNET_HEADER = 14;
    private static final int TAG = 4;
    private static final Pattern NAME =
            Pattern.compile("(?:ge|xe|et)-[0-9]{1,2}/[0-9]{1,2}/[0-9]{1,3}(?::[0-9]{1,2})?|ae[0-9]{1,4}");
    private static final List<String> SPEEDS =
            List.of("auto", "10m", "100m", "1g", "2.5g", "5g", "10g", "25g", "40g", "50g", "100g", "200g", "400g");

    public Port {
        checkName(name);
        Text.check("description", description);
        Range.PORT_MTU.check(mtu);
        if (!speed.isEmpty()) {
            checkSpeed(speed);
        }
    }

    /** The pattern of a port's whole name, in what Java and ECMA-262 have in common. */
    public static String namePattern() {
        return NAME.pattern();
    }

    /** The speeds that a port may have, in Junos' words. */
    public static List<String> speeds() {
        return SPEEDS;
    }

    /**
     * Returns the name if a port can have it.
     *
     * @throws IllegalValueException if it is not that of an Ethernet port or an aggregated interface
     */
    public static String checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalValueException(
                    "port-name",
                    "'" + name + "' is not a port",
                    "name an Ethernet port or an aggregated interface, without a unit: xe-0/1/0, et-0/0/0:1 or ae0");
        }
        return name;
    }

    /**
     * Returns the speed if Junos knows it.
     *
     * @throws IllegalValueException if it is none of Junos' words
     */
    public static String checkSpeed(String speed) {
        if (!SPEEDS.contains(speed)) {
            throw new IllegalValueException(
                    "port-speed",
                    "'" + speed + "' is not a speed of a port",
                    "write one of " + String.join(", ", SPEEDS));
        }
        return speed;
    }

    /** Whether it is an aggregated interface, whose members the carrier configures. */
    public boolean isAggregated() {
        return name.startsWith("ae");
    }

    /** The port MTU that packets of a length need, behind that many tags, in bytes. */
    public static int mtuFor(int packet, int tags) {
        return packet + ETHERNET_HEADER + TAG * tags;
    }
}
