import HanmoBatch
import Testing

@Suite struct DataTableTests {}
