package dev.cantle.model.intent.attachment;

import dev.cantle.model.value.Range;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** The interface that has a circuit's addresses and stands in the slice's routing instance. */
public sealed interface RoutedInterface {

    /** By interface, then by number of the unit. */
    Comparator<RoutedInterface> BY_NAME = (one, other) -> {
        int byDevice = one.device().compareTo(other.device());
        return byDevice != 0 ? byDevice : Integer.compare(one.unit(), other.unit());
    };

    /** Applies the function for this interface's own kind; a new kind breaks every caller, on purpose. */
    <R> R match(Function<IrbUnit, R> irb, Function<SubInterface, R> subInterface);

    /** The interface without the unit: {@code irb}, {@code xe-0/1/0}. */
    String device();

    /** The number of the unit. */
    int unit();

    /** Where the circuit comes in, if intent says so. */
    Optional<Attachment> attachment();

    /** The name with the unit: {@code irb.4}. */
    default String name() {
        return device() + "." + unit();
    }

    /**
     * A unit of irb, behind a bridge domain.
     *
     * @param unit its number, unique on the device; Junos' range is wider than a box serves
     * @param bridging what connects it to a port
     */
    record IrbUnit(int unit, Bridging bridging) implements RoutedInterface {

        public IrbUnit {
            Range.IRB_UNIT.check(unit);
        }

        @Override
        public <R> R match(Function<IrbUnit, R> irb, Function<SubInterface, R> subInterface) {
            return irb.apply(this);
        }

        @Override
        public String device() {
            return "irb";
        }

        @Override
        public Optional<Attachment> attachment() {
            return bridging.match(Optional::empty, through -> Optional.of(through.attachment()));
        }
    }

    /**
     * A tagged unit of the port itself, without irb and bridge domain.
     *
     * @param in where the circuit comes in
     */
    record SubInterface(Attachment in) implements RoutedInterface {

        @Override
        public <R> R match(Function<IrbUnit, R> irb, Function<SubInterface, R> subInterface) {
            return subInterface.apply(this);
        }

        @Override
        public String device() {
            return in.port().name();
        }

        @Override
        public int unit() {
            return in.unit();
        }

        @Override
        public Optional<Attachment> attachment() {
            return Optional.of(in);
        }
    }
}
