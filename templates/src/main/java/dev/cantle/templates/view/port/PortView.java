package dev.cantle.templates.view.port;

/**
 * A port with what stands at the top level only.
 *
 * @param name its name
 * @param description what people call it; empty for none
 * @param flexible whether its frames may have one tag or two
 * @param mtu its MTU in bytes
 * @param speed its speed; empty for that which it has by itself
 */
public record PortView(String name, String description, boolean flexible, String mtu, String speed) {}
