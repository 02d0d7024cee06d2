package dev.cantle.verify.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The software of a device, from {@code show version}.
 *
 * @param hasData whether the reply held software information
 * @param items one for each routing engine that answered; they may run different versions
 * @param messages what the device said beside it
 */
public record Software(boolean hasData, List<Item> items, List<Message> messages) implements State {

    /**
     * The software of one routing engine. What the reply does not give is null.
     *
     * @param routingEngine its name, if the reply names it: {@code re0}, {@code fpc0}
     * @param hostName the host name
     * @param model the product: {@code mx204}
     * @param version the Junos version: {@code 23.4R2-S3.9}
     */
    public record Item(
            @Nullable String routingEngine,
            @Nullable String hostName,
            @Nullable String model,
            @Nullable String version) {}

    public Software {
        items = List.copyOf(items);
        messages = List.copyOf(messages);
    }
}
