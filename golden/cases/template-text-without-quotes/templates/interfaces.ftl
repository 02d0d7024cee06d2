interfaces {
    irb {
<#list slice.units as unit>
        unit ${unit.number} {
            description our uplink;
<#list unit.families as family>
            family ${family.name} {
                address ${family.address};
            }
</#list>
        }
</#list>
    }
}
