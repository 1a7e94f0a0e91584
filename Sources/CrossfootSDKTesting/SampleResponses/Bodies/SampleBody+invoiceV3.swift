// Written by scripts/make-sample-responses.
extension SampleBody {
    static let invoiceV3 =
        #"""
        {"api_request":{"error":{},"resources":["document"],"status":"success","status_code":201,"url":"http://127\#
        .0.0.1:8080/v1/products/mindee/invoices/v3/predict"},"document":{"annotations":{"labels":{}},"crossfoot":{\#
        "adjustments":[],"fields":{"customer_address":{"checks":[],"is_computed":false,"page":0,"text":"Birkenweg \#
        5a 44227 Dortmund","words":[[0,18],[0,19],[0,20],[0,21]]},"customer_id":{"checks":[],"is_computed":false,"\#
        page":0,"text":"10472","words":[[0,31]]},"customer_name":{"checks":[],"is_computed":false,"page":0,"text":\#
        "Kita Sonnenhügel e. V.","words":[[0,14],[0,15],[0,16],[0,17]]},"date":{"checks":[{"check":"due_date_not_b\#
        efore_date","detail":"2025-03-12 to 2025-04-11","passed":true}],"is_computed":false,"page":0,"text":"12.03\#
        .2025","words":[[0,25]]},"due_date":{"checks":[{"check":"due_date_not_before_date","detail":"2025-03-12 to\#
         2025-04-11","passed":true}],"is_computed":false,"page":0,"text":"11.04.2025","words":[[0,99]]},"invoice_n\#
        umber":{"checks":[],"is_computed":false,"page":0,"text":"RE-2025-0418","words":[[0,23]]},"line_items":[{"c\#
        hecks":[{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quanti\#
        ty_times_price_equals_line_total","detail":"6.00 x 148.50 = 891.00","passed":true}],"is_computed":false,"p\#
        age":0,"text":"Geländer Edelstahl, Handlauf rund 6 lfm 148,50 891,00 inkl. Pfosten und Konsolen","words":[\#
        [0,57],[0,58],[0,59],[0,60],[0,65],[0,66],[0,67],[0,68],[0,61],[0,62],[0,63],[0,64]]},{"checks":[{"check":\#
        "line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quantity_times_price_eq\#
        uals_line_total","detail":"9.50 x 62.00 = 589.00","passed":true}],"is_computed":false,"page":0,"text":"Mon\#
        tage vor Ort, Facharbeiter 9,5 Std. 62,00 589,00","words":[[0,70],[0,71],[0,72],[0,73],[0,74],[0,75],[0,76\#
        ],[0,77]]},{"checks":[{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"\#
        check":"quantity_times_price_equals_line_total","detail":"1.00 x 45.00 = 45.00","passed":true}],"is_comput\#
        ed":false,"page":0,"text":"Anfahrt Pauschale 1 psch. 45,00 45,00","words":[[0,79],[0,80],[0,81],[0,82],[0,\#
        83],[0,84]]}],"reference_numbers":[{"checks":[],"is_computed":false,"page":0,"text":"A-25-0097","words":[[\#
        0,34]]}],"supplier_address":{"checks":[],"is_computed":false,"page":0,"text":"Am Wiesengrund 27 58313 Herd\#
        ecke","words":[[0,8],[0,9],[0,10],[0,12],[0,13]]},"supplier_company_registrations":[{"checks":[{"check":"f\#
        ormat","detail":"HRA/HRB","passed":true}],"is_computed":false,"page":0,"text":"48213","words":[[0,154]]},{\#
        "checks":[{"check":"format","detail":"STNR","passed":true}],"is_computed":false,"page":0,"text":"341/5712/\#
        0938","words":[[0,156]]},{"checks":[{"check":"checksum","detail":"VAT NUMBER","passed":true}],"is_computed\#
        ":false,"page":0,"text":"DE284719353","words":[[0,158]]}],"supplier_email":{"checks":[],"is_computed":fals\#
        e,"page":0,"text":"buero@brandhoff-metallbau.example","words":[[0,139]]},"supplier_name":{"checks":[],"is_\#
        computed":false,"page":0,"text":"Brandhoff Metallbau GmbH","words":[[0,4],[0,5],[0,6]]},"supplier_payment_\#
        details":[{"checks":[{"check":"checksum","detail":"ISO 13616 mod 97","passed":true}],"is_computed":false,"\#
        page":0,"text":"DE82 4506 0491 0000 8172 63 RUHTDE3DXXX","words":[[0,143],[0,144],[0,145],[0,146],[0,147],\#
        [0,148],[0,150]]}],"supplier_phone_number":{"checks":[],"is_computed":false,"page":0,"text":"02330 918 440\#
        ","words":[[0,136],[0,137],[0,138]]},"supplier_website":{"checks":[],"is_computed":false,"page":0,"text":"\#
        www.brandhoff-metallbau.example","words":[[0,140]]},"taxes":[{"checks":[{"check":"base_times_rate_equals_t\#
        ax","detail":"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_lines_add_up","detail":"289.75 = 28\#
        9.75","passed":true},{"check":"tax_bases_add_up","detail":"1525.00 = 1525.00","passed":true}],"is_computed\#
        ":false,"page":0,"text":"19 % 289,75 €","words":[[0,89],[0,90],[0,92],[0,93]]}],"total_amount":{"checks":[\#
        {"check":"net_plus_tax_equals_total","detail":"1525.00 + 289.75 = 1814.75","passed":true}],"is_computed":f\#
        alse,"page":0,"text":"1.814,75 €","words":[[0,95],[0,96]]},"total_net":{"checks":[{"check":"net_plus_tax_e\#
        quals_total","detail":"1525.00 + 289.75 = 1814.75","passed":true},{"check":"base_times_rate_equals_tax","d\#
        etail":"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_bases_add_up","detail":"1525.00 = 1525.00\#
        ","passed":true},{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true}],"is_co\#
        mputed":false,"page":0,"text":"1.525,00 €","words":[[0,86],[0,87]]},"total_tax":{"checks":[{"check":"net_p\#
        lus_tax_equals_total","detail":"1525.00 + 289.75 = 1814.75","passed":true},{"check":"base_times_rate_equal\#
        s_tax","detail":"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_lines_add_up","detail":"289.75 =\#
         289.75","passed":true}],"is_computed":false,"page":0,"text":"289,75 €","words":[[0,92],[0,93]]}},"finding\#
        s":[],"pages":[{"adjustments":[],"fields":{"customer_address":{"checks":[],"is_computed":false,"page":0,"t\#
        ext":"Birkenweg 5a 44227 Dortmund","words":[[0,18],[0,19],[0,20],[0,21]]},"customer_id":{"checks":[],"is_c\#
        omputed":false,"page":0,"text":"10472","words":[[0,31]]},"customer_name":{"checks":[],"is_computed":false,\#
        "page":0,"text":"Kita Sonnenhügel e. V.","words":[[0,14],[0,15],[0,16],[0,17]]},"date":{"checks":[{"check"\#
        :"due_date_not_before_date","detail":"2025-03-12 to 2025-04-11","passed":true}],"is_computed":false,"page"\#
        :0,"text":"12.03.2025","words":[[0,25]]},"due_date":{"checks":[{"check":"due_date_not_before_date","detail\#
        ":"2025-03-12 to 2025-04-11","passed":true}],"is_computed":false,"page":0,"text":"11.04.2025","words":[[0,\#
        99]]},"invoice_number":{"checks":[],"is_computed":false,"page":0,"text":"RE-2025-0418","words":[[0,23]]},"\#
        line_items":[{"checks":[{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},\#
        {"check":"quantity_times_price_equals_line_total","detail":"6.00 x 148.50 = 891.00","passed":true}],"is_co\#
        mputed":false,"page":0,"text":"Geländer Edelstahl, Handlauf rund 6 lfm 148,50 891,00 inkl. Pfosten und Kon\#
        solen","words":[[0,57],[0,58],[0,59],[0,60],[0,65],[0,66],[0,67],[0,68],[0,61],[0,62],[0,63],[0,64]]},{"ch\#
        ecks":[{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passed":true},{"check":"quantit\#
        y_times_price_equals_line_total","detail":"9.50 x 62.00 = 589.00","passed":true}],"is_computed":false,"pag\#
        e":0,"text":"Montage vor Ort, Facharbeiter 9,5 Std. 62,00 589,00","words":[[0,70],[0,71],[0,72],[0,73],[0,\#
        74],[0,75],[0,76],[0,77]]},{"checks":[{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","\#
        passed":true},{"check":"quantity_times_price_equals_line_total","detail":"1.00 x 45.00 = 45.00","passed":t\#
        rue}],"is_computed":false,"page":0,"text":"Anfahrt Pauschale 1 psch. 45,00 45,00","words":[[0,79],[0,80],[\#
        0,81],[0,82],[0,83],[0,84]]}],"reference_numbers":[{"checks":[],"is_computed":false,"page":0,"text":"A-25-\#
        0097","words":[[0,34]]}],"supplier_address":{"checks":[],"is_computed":false,"page":0,"text":"Am Wiesengru\#
        nd 27 58313 Herdecke","words":[[0,8],[0,9],[0,10],[0,12],[0,13]]},"supplier_company_registrations":[{"chec\#
        ks":[{"check":"format","detail":"HRA/HRB","passed":true}],"is_computed":false,"page":0,"text":"48213","wor\#
        ds":[[0,154]]},{"checks":[{"check":"format","detail":"STNR","passed":true}],"is_computed":false,"page":0,"\#
        text":"341/5712/0938","words":[[0,156]]},{"checks":[{"check":"checksum","detail":"VAT NUMBER","passed":tru\#
        e}],"is_computed":false,"page":0,"text":"DE284719353","words":[[0,158]]}],"supplier_email":{"checks":[],"i\#
        s_computed":false,"page":0,"text":"buero@brandhoff-metallbau.example","words":[[0,139]]},"supplier_name":{\#
        "checks":[],"is_computed":false,"page":0,"text":"Brandhoff Metallbau GmbH","words":[[0,4],[0,5],[0,6]]},"s\#
        upplier_payment_details":[{"checks":[{"check":"checksum","detail":"ISO 13616 mod 97","passed":true}],"is_c\#
        omputed":false,"page":0,"text":"DE82 4506 0491 0000 8172 63 RUHTDE3DXXX","words":[[0,143],[0,144],[0,145],\#
        [0,146],[0,147],[0,148],[0,150]]}],"supplier_phone_number":{"checks":[],"is_computed":false,"page":0,"text\#
        ":"02330 918 440","words":[[0,136],[0,137],[0,138]]},"supplier_website":{"checks":[],"is_computed":false,"\#
        page":0,"text":"www.brandhoff-metallbau.example","words":[[0,140]]},"taxes":[{"checks":[{"check":"base_tim\#
        es_rate_equals_tax","detail":"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_lines_add_up","deta\#
        il":"289.75 = 289.75","passed":true},{"check":"tax_bases_add_up","detail":"1525.00 = 1525.00","passed":tru\#
        e}],"is_computed":false,"page":0,"text":"19 % 289,75 €","words":[[0,89],[0,90],[0,92],[0,93]]}],"total_amo\#
        unt":{"checks":[{"check":"net_plus_tax_equals_total","detail":"1525.00 + 289.75 = 1814.75","passed":true}]\#
        ,"is_computed":false,"page":0,"text":"1.814,75 €","words":[[0,95],[0,96]]},"total_net":{"checks":[{"check"\#
        :"net_plus_tax_equals_total","detail":"1525.00 + 289.75 = 1814.75","passed":true},{"check":"base_times_rat\#
        e_equals_tax","detail":"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_bases_add_up","detail":"1\#
        525.00 = 1525.00","passed":true},{"check":"line_items_add_up","detail":"3 lines: 1525.00 = 1525.00","passe\#
        d":true}],"is_computed":false,"page":0,"text":"1.525,00 €","words":[[0,86],[0,87]]},"total_tax":{"checks":\#
        [{"check":"net_plus_tax_equals_total","detail":"1525.00 + 289.75 = 1814.75","passed":true},{"check":"base_\#
        times_rate_equals_tax","detail":"1525.00 x 19.00 % = 289.75","passed":true},{"check":"tax_lines_add_up","d\#
        etail":"289.75 = 289.75","passed":true}],"is_computed":false,"page":0,"text":"289,75 €","words":[[0,92],[0\#
        ,93]]}},"id":0,"source":"text_layer"}],"schema":1},"id":"5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42","inference"\#
        :{"extras":{},"finished_at":"2026-02-03T09:15:27+00:00","is_rotation_applied":true,"pages":[{"extras":{},"\#
        id":0,"orientation":{"value":0},"prediction":{"company_registration":[{"confidence":0.92,"polygon":[[0.882\#
        ,0.901],[0.914,0.901],[0.914,0.909],[0.882,0.909]],"type":"HRA/HRB","value":"48213"},{"confidence":0.92,"p\#
        olygon":[[0.832,0.912],[0.91,0.912],[0.91,0.92],[0.832,0.92]],"type":"STNR","value":"34157120938"},{"confi\#
        dence":0.99,"polygon":[[0.804,0.923],[0.878,0.923],[0.878,0.932],[0.804,0.932]],"type":"VAT NUMBER","value\#
        ":"DE284719353"}],"customer":{"confidence":0.93,"polygon":[[0.085,0.178],[0.254,0.178],[0.254,0.19],[0.085\#
        ,0.19]],"value":"Kita Sonnenhügel e. V."},"customer_address":{"confidence":0.93,"polygon":[[0.084,0.193],[\#
        0.208,0.193],[0.208,0.221],[0.084,0.221]],"value":"Birkenweg 5a 44227 Dortmund"},"customer_company_registr\#
        ation":[],"date":{"confidence":0.99,"polygon":[[0.757,0.182],[0.831,0.182],[0.831,0.194],[0.757,0.194]],"v\#
        alue":"2025-03-12"},"document_type":{"value":"INVOICE"},"due_date":{"confidence":0.99,"polygon":[[0.165,0.\#
        557],[0.238,0.557],[0.238,0.568],[0.165,0.568]],"raw":"11.04.2025","value":"2025-04-11"},"invoice_number":\#
        {"confidence":0.99,"polygon":[[0.757,0.162],[0.854,0.162],[0.854,0.173],[0.757,0.173]],"value":"RE-2025-04\#
        18"},"locale":{"confidence":0.98,"currency":"EUR","language":"de"},"orientation":{"confidence":0.99,"degre\#
        es":0},"payment_details":[{"account_number":null,"confidence":0.99,"iban":"DE82450604910000817263","polygo\#
        n":[[0.533,0.912],[0.703,0.912],[0.703,0.932],[0.533,0.932]],"routing_number":null,"swift":"RUHTDE3DXXX"}]\#
        ,"supplier":{"confidence":0.99,"polygon":[[0.085,0.158],[0.215,0.158],[0.215,0.166],[0.085,0.166]],"value"\#
        :"Brandhoff Metallbau GmbH"},"supplier_address":{"confidence":0.97,"polygon":[[0.226,0.158],[0.413,0.158],\#
        [0.413,0.166],[0.226,0.166]],"value":"Am Wiesengrund 27 58313 Herdecke"},"taxes":[{"code":"MwSt","confiden\#
        ce":0.99,"polygon":[[0.615,0.492],[0.91,0.492],[0.91,0.504],[0.615,0.504]],"rate":19,"value":289.75}],"tot\#
        al_excl":{"confidence":1,"polygon":[[0.839,0.475],[0.91,0.475],[0.91,0.486],[0.839,0.486]],"value":1525},"\#
        total_incl":{"confidence":1,"polygon":[[0.831,0.512],[0.911,0.512],[0.911,0.524],[0.831,0.524]],"value":18\#
        14.75}}}],"prediction":{"company_registration":[{"confidence":0.92,"page_id":0,"polygon":[[0.882,0.901],[0\#
        .914,0.901],[0.914,0.909],[0.882,0.909]],"type":"HRA/HRB","value":"48213"},{"confidence":0.92,"page_id":0,\#
        "polygon":[[0.832,0.912],[0.91,0.912],[0.91,0.92],[0.832,0.92]],"type":"STNR","value":"34157120938"},{"con\#
        fidence":0.99,"page_id":0,"polygon":[[0.804,0.923],[0.878,0.923],[0.878,0.932],[0.804,0.932]],"type":"VAT \#
        NUMBER","value":"DE284719353"}],"customer":{"confidence":0.93,"page_id":0,"polygon":[[0.085,0.178],[0.254,\#
        0.178],[0.254,0.19],[0.085,0.19]],"value":"Kita Sonnenhügel e. V."},"customer_address":{"confidence":0.93,\#
        "page_id":0,"polygon":[[0.084,0.193],[0.208,0.193],[0.208,0.221],[0.084,0.221]],"value":"Birkenweg 5a 4422\#
        7 Dortmund"},"customer_company_registration":[],"date":{"confidence":0.99,"page_id":0,"polygon":[[0.757,0.\#
        182],[0.831,0.182],[0.831,0.194],[0.757,0.194]],"value":"2025-03-12"},"document_type":{"value":"INVOICE"},\#
        "due_date":{"confidence":0.99,"page_id":0,"polygon":[[0.165,0.557],[0.238,0.557],[0.238,0.568],[0.165,0.56\#
        8]],"raw":"11.04.2025","value":"2025-04-11"},"invoice_number":{"confidence":0.99,"page_id":0,"polygon":[[0\#
        .757,0.162],[0.854,0.162],[0.854,0.173],[0.757,0.173]],"value":"RE-2025-0418"},"locale":{"confidence":0.98\#
        ,"currency":"EUR","language":"de"},"payment_details":[{"account_number":null,"confidence":0.99,"iban":"DE8\#
        2450604910000817263","page_id":0,"polygon":[[0.533,0.912],[0.703,0.912],[0.703,0.932],[0.533,0.932]],"rout\#
        ing_number":null,"swift":"RUHTDE3DXXX"}],"supplier":{"confidence":0.99,"page_id":0,"polygon":[[0.085,0.158\#
        ],[0.215,0.158],[0.215,0.166],[0.085,0.166]],"value":"Brandhoff Metallbau GmbH"},"supplier_address":{"conf\#
        idence":0.97,"page_id":0,"polygon":[[0.226,0.158],[0.413,0.158],[0.413,0.166],[0.226,0.166]],"value":"Am W\#
        iesengrund 27 58313 Herdecke"},"taxes":[{"code":"MwSt","confidence":0.99,"page_id":0,"polygon":[[0.615,0.4\#
        92],[0.91,0.492],[0.91,0.504],[0.615,0.504]],"rate":19,"value":289.75}],"total_excl":{"confidence":1,"page\#
        _id":0,"polygon":[[0.839,0.475],[0.91,0.475],[0.91,0.486],[0.839,0.486]],"value":1525},"total_incl":{"conf\#
        idence":1,"page_id":0,"polygon":[[0.831,0.512],[0.911,0.512],[0.911,0.524],[0.831,0.524]],"value":1814.75}\#
        },"processing_time":0.125,"product":{"features":["locale","invoice_number","date","due_date","total_excl",\#
        "total_incl","taxes","payment_details","supplier","company_registration","supplier_address","customer","cu\#
        stomer_company_registration","customer_address","document_type","orientation"],"name":"mindee/invoices","t\#
        ype":"standard","version":"3.3"},"started_at":"2026-02-03T09:15:27+00:00"},"n_pages":1,"name":"de-workshop\#
        .pdf"}}
        """#
}
