// Written by scripts/make-sample-responses.
extension SampleBody {
    static let invoiceV4 =
        #"""
        {"api_request":{"error":{},"resources":["document"],"status":"success","status_code":201,"url":"http://127\#
        .0.0.1:8080/v1/products/mindee/invoices/v4/predict"},"document":{"crossfoot":{"adjustments":[],"fields":{"\#
        customer_address":{"checks":[],"is_computed":false,"page":0,"text":"Birkenweg 5a 44227 Dortmund","words":[\#
        [0,18],[0,19],[0,20],[0,21]]},"customer_id":{"checks":[],"is_computed":false,"page":0,"text":"10472","word\#
        s":[[0,31]]},"customer_name":{"checks":[],"is_computed":false,"page":0,"text":"Kita Sonnenhügel e. V.","wo\#
        rds":[[0,14],[0,15],[0,16],[0,17]]},"date":{"checks":[{"check":"due_date_not_before_date","detail":"2025-0\#
        3-12 to 2025-04-11","passed":true}],"is_computed":false,"page":0,"text":"12.03.2025","words":[[0,25]]},"du\#
        e_date":{"checks":[{"check":"due_date_not_before_date","detail":"2025-03-12 to 2025-04-11","passed":true}]\#
        ,"is_computed":false,"page":0,"text":"11.04.2025","words":[[0,99]]},"invoice_number":{"checks":[],"is_comp\#
        uted":false,"page":0,"text":"RE-2025-0418","words":[[0,23]]},"line_items":[{"checks":[{"check":"line_items\#
        _add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quantity_times_price_equals_line_t\#
        otal","detail":"6.00 x 148.50 = 891.00","passed":true}],"is_computed":false,"page":0,"text":"Geländer Edel\#
        stahl, Handlauf rund 6 lfm 148,50 891,00 inkl. Pfosten und Konsolen","words":[[0,57],[0,58],[0,59],[0,60],\#
        [0,65],[0,66],[0,67],[0,68],[0,61],[0,62],[0,63],[0,64]]},{"checks":[{"check":"line_items_add_up","detail"\#
        :"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quantity_times_price_equals_line_total","detail":"9\#
        .50 x 62.00 = 589.00","passed":true}],"is_computed":false,"page":0,"text":"Montage vor Ort, Facharbeiter 9\#
        ,5 Std. 62,00 589,00","words":[[0,70],[0,71],[0,72],[0,73],[0,74],[0,75],[0,76],[0,77]]},{"checks":[{"chec\#
        k":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quantity_times_price\#
        _equals_line_total","detail":"1.00 x 45.00 = 45.00","passed":true}],"is_computed":false,"page":0,"text":"A\#
        nfahrt Pauschale 1 psch. 45,00 45,00","words":[[0,79],[0,80],[0,81],[0,82],[0,83],[0,84]]}],"reference_num\#
        bers":[{"checks":[],"is_computed":false,"page":0,"text":"A-25-0097","words":[[0,34]]}],"supplier_address":\#
        {"checks":[],"is_computed":false,"page":0,"text":"Am Wiesengrund 27 58313 Herdecke","words":[[0,8],[0,9],[\#
        0,10],[0,12],[0,13]]},"supplier_company_registrations":[{"checks":[{"check":"format","detail":"HRA/HRB","p\#
        assed":true}],"is_computed":false,"page":0,"text":"48213","words":[[0,154]]},{"checks":[{"check":"format",\#
        "detail":"STNR","passed":true}],"is_computed":false,"page":0,"text":"341/5712/0938","words":[[0,156]]},{"c\#
        hecks":[{"check":"checksum","detail":"VAT NUMBER","passed":true}],"is_computed":false,"page":0,"text":"DE2\#
        84719353","words":[[0,158]]}],"supplier_email":{"checks":[],"is_computed":false,"page":0,"text":"buero@bra\#
        ndhoff-metallbau.example","words":[[0,139]]},"supplier_name":{"checks":[],"is_computed":false,"page":0,"te\#
        xt":"Brandhoff Metallbau GmbH","words":[[0,4],[0,5],[0,6]]},"supplier_payment_details":[{"checks":[{"check\#
        ":"checksum","detail":"ISO 13616 mod 97","passed":true}],"is_computed":false,"page":0,"text":"DE82 4506 04\#
        91 0000 8172 63 RUHTDE3DXXX","words":[[0,143],[0,144],[0,145],[0,146],[0,147],[0,148],[0,150]]}],"supplier\#
        _phone_number":{"checks":[],"is_computed":false,"page":0,"text":"02330 918 440","words":[[0,136],[0,137],[\#
        0,138]]},"supplier_website":{"checks":[],"is_computed":false,"page":0,"text":"www.brandhoff-metallbau.exam\#
        ple","words":[[0,140]]},"taxes":[{"checks":[{"check":"base_times_rate_equals_tax","detail":"1525.00 x 19.0\#
        0 % = 289.75","passed":true},{"check":"tax_lines_add_up","detail":"289.75 = 289.75","passed":true},{"check\#
        ":"tax_bases_add_up","detail":"1525.00 = 1525.00","passed":true}],"is_computed":false,"page":0,"text":"19 \#
        % 289,75 €","words":[[0,89],[0,90],[0,92],[0,93]]}],"total_amount":{"checks":[{"check":"net_plus_tax_equal\#
        s_total","detail":"1525.00 + 289.75 = 1814.75","passed":true}],"is_computed":false,"page":0,"text":"1.814,\#
        75 €","words":[[0,95],[0,96]]},"total_net":{"checks":[{"check":"net_plus_tax_equals_total","detail":"1525.\#
        00 + 289.75 = 1814.75","passed":true},{"check":"base_times_rate_equals_tax","detail":"1525.00 x 19.00 % = \#
        289.75","passed":true},{"check":"tax_bases_add_up","detail":"1525.00 = 1525.00","passed":true},{"check":"l\#
        ine_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true}],"is_computed":false,"page":0,"text\#
        ":"1.525,00 €","words":[[0,86],[0,87]]},"total_tax":{"checks":[{"check":"net_plus_tax_equals_total","detai\#
        l":"1525.00 + 289.75 = 1814.75","passed":true},{"check":"base_times_rate_equals_tax","detail":"1525.00 x 1\#
        9.00 % = 289.75","passed":true},{"check":"tax_lines_add_up","detail":"289.75 = 289.75","passed":true}],"is\#
        _computed":false,"page":0,"text":"289,75 €","words":[[0,92],[0,93]]}},"findings":[],"pages":[{"adjustments\#
        ":[],"fields":{"customer_address":{"checks":[],"is_computed":false,"page":0,"text":"Birkenweg 5a 44227 Dor\#
        tmund","words":[[0,18],[0,19],[0,20],[0,21]]},"customer_id":{"checks":[],"is_computed":false,"page":0,"tex\#
        t":"10472","words":[[0,31]]},"customer_name":{"checks":[],"is_computed":false,"page":0,"text":"Kita Sonnen\#
        hügel e. V.","words":[[0,14],[0,15],[0,16],[0,17]]},"date":{"checks":[{"check":"due_date_not_before_date",\#
        "detail":"2025-03-12 to 2025-04-11","passed":true}],"is_computed":false,"page":0,"text":"12.03.2025","word\#
        s":[[0,25]]},"due_date":{"checks":[{"check":"due_date_not_before_date","detail":"2025-03-12 to 2025-04-11"\#
        ,"passed":true}],"is_computed":false,"page":0,"text":"11.04.2025","words":[[0,99]]},"invoice_number":{"che\#
        cks":[],"is_computed":false,"page":0,"text":"RE-2025-0418","words":[[0,23]]},"line_items":[{"checks":[{"ch\#
        eck":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quantity_times_pri\#
        ce_equals_line_total","detail":"6.00 x 148.50 = 891.00","passed":true}],"is_computed":false,"page":0,"text\#
        ":"Geländer Edelstahl, Handlauf rund 6 lfm 148,50 891,00 inkl. Pfosten und Konsolen","words":[[0,57],[0,58\#
        ],[0,59],[0,60],[0,65],[0,66],[0,67],[0,68],[0,61],[0,62],[0,63],[0,64]]},{"checks":[{"check":"line_items_\#
        add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quantity_times_price_equals_line_to\#
        tal","detail":"9.50 x 62.00 = 589.00","passed":true}],"is_computed":false,"page":0,"text":"Montage vor Ort\#
        , Facharbeiter 9,5 Std. 62,00 589,00","words":[[0,70],[0,71],[0,72],[0,73],[0,74],[0,75],[0,76],[0,77]]},{\#
        "checks":[{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quan\#
        tity_times_price_equals_line_total","detail":"1.00 x 45.00 = 45.00","passed":true}],"is_computed":false,"p\#
        age":0,"text":"Anfahrt Pauschale 1 psch. 45,00 45,00","words":[[0,79],[0,80],[0,81],[0,82],[0,83],[0,84]]}\#
        ],"reference_numbers":[{"checks":[],"is_computed":false,"page":0,"text":"A-25-0097","words":[[0,34]]}],"su\#
        pplier_address":{"checks":[],"is_computed":false,"page":0,"text":"Am Wiesengrund 27 58313 Herdecke","words\#
        ":[[0,8],[0,9],[0,10],[0,12],[0,13]]},"supplier_company_registrations":[{"checks":[{"check":"format","deta\#
        il":"HRA/HRB","passed":true}],"is_computed":false,"page":0,"text":"48213","words":[[0,154]]},{"checks":[{"\#
        check":"format","detail":"STNR","passed":true}],"is_computed":false,"page":0,"text":"341/5712/0938","words\#
        ":[[0,156]]},{"checks":[{"check":"checksum","detail":"VAT NUMBER","passed":true}],"is_computed":false,"pag\#
        e":0,"text":"DE284719353","words":[[0,158]]}],"supplier_email":{"checks":[],"is_computed":false,"page":0,"\#
        text":"buero@brandhoff-metallbau.example","words":[[0,139]]},"supplier_name":{"checks":[],"is_computed":fa\#
        lse,"page":0,"text":"Brandhoff Metallbau GmbH","words":[[0,4],[0,5],[0,6]]},"supplier_payment_details":[{"\#
        checks":[{"check":"checksum","detail":"ISO 13616 mod 97","passed":true}],"is_computed":false,"page":0,"tex\#
        t":"DE82 4506 0491 0000 8172 63 RUHTDE3DXXX","words":[[0,143],[0,144],[0,145],[0,146],[0,147],[0,148],[0,1\#
        50]]}],"supplier_phone_number":{"checks":[],"is_computed":false,"page":0,"text":"02330 918 440","words":[[\#
        0,136],[0,137],[0,138]]},"supplier_website":{"checks":[],"is_computed":false,"page":0,"text":"www.brandhof\#
        f-metallbau.example","words":[[0,140]]},"taxes":[{"checks":[{"check":"base_times_rate_equals_tax","detail"\#
        :"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_lines_add_up","detail":"289.75 = 289.75","passe\#
        d":true},{"check":"tax_bases_add_up","detail":"1525.00 = 1525.00","passed":true}],"is_computed":false,"pag\#
        e":0,"text":"19 % 289,75 €","words":[[0,89],[0,90],[0,92],[0,93]]}],"total_amount":{"checks":[{"check":"ne\#
        t_plus_tax_equals_total","detail":"1525.00 + 289.75 = 1814.75","passed":true}],"is_computed":false,"page":\#
        0,"text":"1.814,75 €","words":[[0,95],[0,96]]},"total_net":{"checks":[{"check":"net_plus_tax_equals_total"\#
        ,"detail":"1525.00 + 289.75 = 1814.75","passed":true},{"check":"base_times_rate_equals_tax","detail":"1525\#
        .00 x 19.00 % = 289.75","passed":true},{"check":"tax_bases_add_up","detail":"1525.00 = 1525.00","passed":t\#
        rue},{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true}],"is_computed":fals\#
        e,"page":0,"text":"1.525,00 €","words":[[0,86],[0,87]]},"total_tax":{"checks":[{"check":"net_plus_tax_equa\#
        ls_total","detail":"1525.00 + 289.75 = 1814.75","passed":true},{"check":"base_times_rate_equals_tax","deta\#
        il":"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_lines_add_up","detail":"289.75 = 289.75","pa\#
        ssed":true}],"is_computed":false,"page":0,"text":"289,75 €","words":[[0,92],[0,93]]}},"id":0,"source":"tex\#
        t_layer"}],"schema":1},"id":"5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42","inference":{"extras":{},"finished_at":\#
        "2026-02-03T09:15:27.406250","is_rotation_applied":true,"pages":[{"extras":{},"id":0,"orientation":{"value\#
        ":0},"prediction":{"billing_address":{"address_complement":null,"city":null,"confidence":0,"country":null,\#
        "po_box":null,"polygon":[],"postal_code":null,"state":null,"street_name":null,"street_number":null,"value"\#
        :null},"category":{"confidence":0.5,"value":"miscellaneous"},"customer_address":{"address_complement":null\#
        ,"city":"Dortmund","confidence":0.93,"country":null,"po_box":null,"polygon":[[0.084,0.193],[0.208,0.193],[\#
        0.208,0.221],[0.084,0.221]],"postal_code":"44227","state":null,"street_name":"Birkenweg","street_number":"\#
        5a","value":"Birkenweg 5a 44227 Dortmund"},"customer_company_registrations":[],"customer_id":{"confidence"\#
        :0.9,"polygon":[[0.757,0.223],[0.797,0.223],[0.797,0.234],[0.757,0.234]],"value":"10472"},"customer_name":\#
        {"confidence":0.93,"polygon":[[0.085,0.178],[0.254,0.178],[0.254,0.19],[0.085,0.19]],"raw_value":"Kita Son\#
        nenhügel e. V.","value":"KITA SONNENHÜGEL E. V."},"date":{"confidence":0.99,"polygon":[[0.757,0.182],[0.83\#
        1,0.182],[0.831,0.194],[0.757,0.194]],"value":"2025-03-12"},"document_type":{"value":"INVOICE"},"document_\#
        type_extended":{"confidence":0.95,"value":"INVOICE"},"due_date":{"confidence":0.99,"is_computed":false,"po\#
        lygon":[[0.165,0.557],[0.238,0.557],[0.238,0.568],[0.165,0.568]],"value":"2025-04-11"},"invoice_number":{"\#
        confidence":0.99,"polygon":[[0.757,0.162],[0.854,0.162],[0.854,0.173],[0.757,0.173]],"value":"RE-2025-0418\#
        "},"line_items":[{"confidence":0.99,"description":"Geländer Edelstahl, Handlauf rund inkl. Pfosten und Kon\#
        solen","polygon":[[0.142,0.385],[0.908,0.385],[0.908,0.409],[0.142,0.409]],"product_code":null,"quantity":\#
        6,"tax_amount":null,"tax_rate":null,"total_amount":891,"unit_measure":"lfm","unit_price":148.5},{"confiden\#
        ce":0.99,"description":"Montage vor Ort, Facharbeiter","polygon":[[0.142,0.421],[0.908,0.421],[0.908,0.432\#
        ],[0.142,0.432]],"product_code":null,"quantity":9.5,"tax_amount":null,"tax_rate":null,"total_amount":589,"\#
        unit_measure":"Std.","unit_price":62},{"confidence":0.99,"description":"Anfahrt Pauschale","polygon":[[0.1\#
        41,0.444],[0.908,0.444],[0.908,0.454],[0.141,0.454]],"product_code":null,"quantity":1,"tax_amount":null,"t\#
        ax_rate":null,"total_amount":45,"unit_measure":"psch.","unit_price":45}],"locale":{"confidence":0.98,"coun\#
        try":"DE","currency":"EUR","language":"de","value":"de-DE"},"orientation":{"confidence":0.99,"degrees":0},\#
        "payment_date":{"confidence":0,"polygon":[],"value":null},"po_number":{"confidence":0,"polygon":[],"value"\#
        :null},"reference_numbers":[{"confidence":0.9,"polygon":[[0.756,0.243],[0.826,0.243],[0.826,0.254],[0.756,\#
        0.254]],"value":"A-25-0097"}],"shipping_address":{"address_complement":null,"city":null,"confidence":0,"co\#
        untry":null,"po_box":null,"polygon":[],"postal_code":null,"state":null,"street_name":null,"street_number":\#
        null,"value":null},"subcategory":{"confidence":0,"value":null},"supplier_address":{"address_complement":nu\#
        ll,"city":"Herdecke","confidence":0.97,"country":null,"po_box":null,"polygon":[[0.226,0.158],[0.413,0.158]\#
        ,[0.413,0.166],[0.226,0.166]],"postal_code":"58313","state":null,"street_name":"Am Wiesengrund","street_nu\#
        mber":"27","value":"Am Wiesengrund 27 58313 Herdecke"},"supplier_company_registrations":[{"confidence":0.9\#
        2,"polygon":[[0.882,0.901],[0.914,0.901],[0.914,0.909],[0.882,0.909]],"type":"HRA/HRB","value":"48213"},{"\#
        confidence":0.92,"polygon":[[0.832,0.912],[0.91,0.912],[0.91,0.92],[0.832,0.92]],"type":"STNR","value":"34\#
        157120938"},{"confidence":0.99,"polygon":[[0.804,0.923],[0.878,0.923],[0.878,0.932],[0.804,0.932]],"type":\#
        "VAT NUMBER","value":"DE284719353"}],"supplier_email":{"confidence":0.92,"polygon":[[0.271,0.912],[0.465,0\#
        .912],[0.465,0.92],[0.271,0.92]],"value":"buero@brandhoff-metallbau.example"},"supplier_name":{"confidence\#
        ":0.99,"polygon":[[0.085,0.158],[0.215,0.158],[0.215,0.166],[0.085,0.166]],"raw_value":"Brandhoff Metallba\#
        u GmbH","value":"BRANDHOFF METALLBAU GMBH"},"supplier_payment_details":[{"account_number":null,"confidence\#
        ":0.99,"iban":"DE82450604910000817263","polygon":[[0.533,0.912],[0.703,0.912],[0.703,0.932],[0.533,0.932]]\#
        ,"routing_number":null,"swift":"RUHTDE3DXXX"}],"supplier_phone_number":{"confidence":0.94,"polygon":[[0.29\#
        4,0.901],[0.372,0.901],[0.372,0.909],[0.294,0.909]],"value":"02330918440"},"supplier_website":{"confidence\#
        ":0.92,"polygon":[[0.271,0.923],[0.451,0.923],[0.451,0.932],[0.271,0.932]],"value":"www.brandhoff-metallba\#
        u.example"},"taxes":[{"base":1525,"code":"MwSt","confidence":0.99,"polygon":[[0.615,0.492],[0.91,0.492],[0\#
        .91,0.504],[0.615,0.504]],"rate":19,"value":289.75}],"total_amount":{"confidence":1,"polygon":[[0.831,0.51\#
        2],[0.911,0.512],[0.911,0.524],[0.831,0.524]],"value":1814.75},"total_net":{"confidence":1,"polygon":[[0.8\#
        39,0.475],[0.91,0.475],[0.91,0.486],[0.839,0.486]],"value":1525},"total_tax":{"confidence":1,"polygon":[[0\#
        .85,0.492],[0.91,0.492],[0.91,0.504],[0.85,0.504]],"value":289.75}}}],"prediction":{"billing_address":{"ad\#
        dress_complement":null,"city":null,"confidence":0,"country":null,"page_id":null,"po_box":null,"polygon":[]\#
        ,"postal_code":null,"state":null,"street_name":null,"street_number":null,"value":null},"category":{"confid\#
        ence":0.5,"value":"miscellaneous"},"customer_address":{"address_complement":null,"city":"Dortmund","confid\#
        ence":0.93,"country":null,"page_id":0,"po_box":null,"polygon":[[0.084,0.193],[0.208,0.193],[0.208,0.221],[\#
        0.084,0.221]],"postal_code":"44227","state":null,"street_name":"Birkenweg","street_number":"5a","value":"B\#
        irkenweg 5a 44227 Dortmund"},"customer_company_registrations":[],"customer_id":{"confidence":0.9,"page_id"\#
        :0,"polygon":[[0.757,0.223],[0.797,0.223],[0.797,0.234],[0.757,0.234]],"value":"10472"},"customer_name":{"\#
        confidence":0.93,"page_id":0,"polygon":[[0.085,0.178],[0.254,0.178],[0.254,0.19],[0.085,0.19]],"raw_value"\#
        :"Kita Sonnenhügel e. V.","value":"KITA SONNENHÜGEL E. V."},"date":{"confidence":0.99,"page_id":0,"polygon\#
        ":[[0.757,0.182],[0.831,0.182],[0.831,0.194],[0.757,0.194]],"value":"2025-03-12"},"document_type":{"value"\#
        :"INVOICE"},"document_type_extended":{"confidence":0.95,"value":"INVOICE"},"due_date":{"confidence":0.99,"\#
        is_computed":false,"page_id":0,"polygon":[[0.165,0.557],[0.238,0.557],[0.238,0.568],[0.165,0.568]],"value"\#
        :"2025-04-11"},"invoice_number":{"confidence":0.99,"page_id":0,"polygon":[[0.757,0.162],[0.854,0.162],[0.8\#
        54,0.173],[0.757,0.173]],"value":"RE-2025-0418"},"line_items":[{"confidence":0.99,"description":"Geländer \#
        Edelstahl, Handlauf rund inkl. Pfosten und Konsolen","page_id":0,"polygon":[[0.142,0.385],[0.908,0.385],[0\#
        .908,0.409],[0.142,0.409]],"product_code":null,"quantity":6,"tax_amount":null,"tax_rate":null,"total_amoun\#
        t":891,"unit_measure":"lfm","unit_price":148.5},{"confidence":0.99,"description":"Montage vor Ort, Facharb\#
        eiter","page_id":0,"polygon":[[0.142,0.421],[0.908,0.421],[0.908,0.432],[0.142,0.432]],"product_code":null\#
        ,"quantity":9.5,"tax_amount":null,"tax_rate":null,"total_amount":589,"unit_measure":"Std.","unit_price":62\#
        },{"confidence":0.99,"description":"Anfahrt Pauschale","page_id":0,"polygon":[[0.141,0.444],[0.908,0.444],\#
        [0.908,0.454],[0.141,0.454]],"product_code":null,"quantity":1,"tax_amount":null,"tax_rate":null,"total_amo\#
        unt":45,"unit_measure":"psch.","unit_price":45}],"locale":{"confidence":0.98,"country":"DE","currency":"EU\#
        R","language":"de","value":"de-DE"},"payment_date":{"confidence":0,"page_id":null,"polygon":[],"value":nul\#
        l},"po_number":{"confidence":0,"page_id":null,"polygon":[],"value":null},"reference_numbers":[{"confidence\#
        ":0.9,"page_id":0,"polygon":[[0.756,0.243],[0.826,0.243],[0.826,0.254],[0.756,0.254]],"value":"A-25-0097"}\#
        ],"shipping_address":{"address_complement":null,"city":null,"confidence":0,"country":null,"page_id":null,"\#
        po_box":null,"polygon":[],"postal_code":null,"state":null,"street_name":null,"street_number":null,"value":\#
        null},"subcategory":{"confidence":0,"value":null},"supplier_address":{"address_complement":null,"city":"He\#
        rdecke","confidence":0.97,"country":null,"page_id":0,"po_box":null,"polygon":[[0.226,0.158],[0.413,0.158],\#
        [0.413,0.166],[0.226,0.166]],"postal_code":"58313","state":null,"street_name":"Am Wiesengrund","street_num\#
        ber":"27","value":"Am Wiesengrund 27 58313 Herdecke"},"supplier_company_registrations":[{"confidence":0.92\#
        ,"page_id":0,"polygon":[[0.882,0.901],[0.914,0.901],[0.914,0.909],[0.882,0.909]],"type":"HRA/HRB","value":\#
        "48213"},{"confidence":0.92,"page_id":0,"polygon":[[0.832,0.912],[0.91,0.912],[0.91,0.92],[0.832,0.92]],"t\#
        ype":"STNR","value":"34157120938"},{"confidence":0.99,"page_id":0,"polygon":[[0.804,0.923],[0.878,0.923],[\#
        0.878,0.932],[0.804,0.932]],"type":"VAT NUMBER","value":"DE284719353"}],"supplier_email":{"confidence":0.9\#
        2,"page_id":0,"polygon":[[0.271,0.912],[0.465,0.912],[0.465,0.92],[0.271,0.92]],"value":"buero@brandhoff-m\#
        etallbau.example"},"supplier_name":{"confidence":0.99,"page_id":0,"polygon":[[0.085,0.158],[0.215,0.158],[\#
        0.215,0.166],[0.085,0.166]],"raw_value":"Brandhoff Metallbau GmbH","value":"BRANDHOFF METALLBAU GMBH"},"su\#
        pplier_payment_details":[{"account_number":null,"confidence":0.99,"iban":"DE82450604910000817263","page_id\#
        ":0,"polygon":[[0.533,0.912],[0.703,0.912],[0.703,0.932],[0.533,0.932]],"routing_number":null,"swift":"RUH\#
        TDE3DXXX"}],"supplier_phone_number":{"confidence":0.94,"page_id":0,"polygon":[[0.294,0.901],[0.372,0.901],\#
        [0.372,0.909],[0.294,0.909]],"value":"02330918440"},"supplier_website":{"confidence":0.92,"page_id":0,"pol\#
        ygon":[[0.271,0.923],[0.451,0.923],[0.451,0.932],[0.271,0.932]],"value":"www.brandhoff-metallbau.example"}\#
        ,"taxes":[{"base":1525,"code":"MwSt","confidence":0.99,"page_id":0,"polygon":[[0.615,0.492],[0.91,0.492],[\#
        0.91,0.504],[0.615,0.504]],"rate":19,"value":289.75}],"total_amount":{"confidence":1,"page_id":0,"polygon"\#
        :[[0.831,0.512],[0.911,0.512],[0.911,0.524],[0.831,0.524]],"value":1814.75},"total_net":{"confidence":1,"p\#
        age_id":0,"polygon":[[0.839,0.475],[0.91,0.475],[0.91,0.486],[0.839,0.486]],"value":1525},"total_tax":{"co\#
        nfidence":1,"page_id":0,"polygon":[[0.85,0.492],[0.91,0.492],[0.91,0.504],[0.85,0.504]],"value":289.75}},"\#
        processing_time":0.125,"product":{"features":["locale","invoice_number","po_number","reference_numbers","d\#
        ate","due_date","payment_date","total_net","total_amount","total_tax","taxes","supplier_payment_details","\#
        supplier_name","supplier_company_registrations","supplier_address","supplier_phone_number","supplier_websi\#
        te","supplier_email","customer_name","customer_company_registrations","customer_address","customer_id","sh\#
        ipping_address","billing_address","document_type","document_type_extended","subcategory","category","orien\#
        tation","line_items"],"name":"mindee/invoices","type":"standard","version":"4.11"},"started_at":"2026-02-0\#
        3T09:15:27.281250"},"n_pages":1,"name":"de-workshop.pdf"}}
        """#
}
