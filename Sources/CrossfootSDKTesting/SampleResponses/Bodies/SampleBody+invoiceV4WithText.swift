// Written by scripts/make-sample-responses.
extension SampleBody {
    static let invoiceV4WithText =
        #"""
        {"api_request":{"error":{},"resources":["document"],"status":"success","status_code":201,"url":"http://127\#
        .0.0.1:8080/v1/products/mindee/invoices/v4/predict?full_text_ocr=true&cropper=true"},"document":{"crossfoo\#
        t":{"adjustments":[],"fields":{"billing_address":{"checks":[],"is_computed":false,"page":0,"text":"3 Stati\#
        on Square, Ravenscar, YO13 0LU","words":[[0,23],[0,24],[0,25],[0,26],[0,27],[0,28]]},"customer_address":{"\#
        checks":[],"is_computed":false,"page":0,"text":"3 Station Square, Ravenscar, YO13 0LU","words":[[0,23],[0,\#
        24],[0,25],[0,26],[0,27],[0,28]]},"customer_name":{"checks":[],"is_computed":false,"page":0,"text":"Ravens\#
        car Tea Rooms","words":[[0,20],[0,21],[0,22]]},"date":{"checks":[],"is_computed":false,"page":0,"text":"14\#
         March 2025","words":[[0,15],[0,16],[0,17]]},"invoice_number":{"checks":[],"is_computed":false,"page":0,"t\#
        ext":"HX-4471","words":[[0,13]]},"line_items":[{"checks":[{"check":"line_items_add_up","detail":"1 line: 1\#
        028.75 = 1028.75","passed":true},{"check":"quantity_times_price_equals_line_total","detail":"3.00 x 342.92\#
         = 1028.75","passed":true}],"is_computed":false,"page":0,"text":"Tea chest, hand painted 3 342.92 1,028.75\#
        ","words":[[0,33],[0,34],[0,35],[0,36],[0,37],[0,38],[0,39]]}],"supplier_address":{"checks":[],"is_compute\#
        d":false,"page":0,"text":"12 Harbour Row, Whitby, YO21 3PU","words":[[0,4],[0,5],[0,6],[0,7],[0,8],[0,9]]}\#
        ,"supplier_name":{"checks":[],"is_computed":false,"page":0,"text":"Kestrel & Moor Ltd","words":[[0,0],[0,1\#
        ],[0,2],[0,3]]},"taxes":[{"checks":[{"check":"base_times_rate_equals_tax","detail":"1028.75 x 20.00 % = 20\#
        5.75","passed":true},{"check":"tax_lines_add_up","detail":"205.75 = 205.75","passed":true},{"check":"tax_b\#
        ases_add_up","detail":"1028.75 = 1028.75","passed":true}],"is_computed":false,"page":0,"text":"20% £205.75\#
        ","words":[[0,44],[0,45]]}],"total_amount":{"checks":[{"check":"net_plus_tax_equals_total","detail":"1028.\#
        75 + 205.75 = 1234.50","passed":true}],"is_computed":false,"page":0,"text":"£1,234.50","words":[[0,47]]},"\#
        total_net":{"checks":[{"check":"net_plus_tax_equals_total","detail":"1028.75 + 205.75 = 1234.50","passed":\#
        true},{"check":"base_times_rate_equals_tax","detail":"1028.75 x 20.00 % = 205.75","passed":true},{"check":\#
        "tax_bases_add_up","detail":"1028.75 = 1028.75","passed":true},{"check":"line_items_add_up","detail":"1 li\#
        ne: 1028.75 = 1028.75","passed":true}],"is_computed":false,"page":0,"text":"£1,028.75","words":[[0,42]]},"\#
        total_tax":{"checks":[{"check":"net_plus_tax_equals_total","detail":"1028.75 + 205.75 = 1234.50","passed":\#
        true},{"check":"base_times_rate_equals_tax","detail":"1028.75 x 20.00 % = 205.75","passed":true},{"check":\#
        "tax_lines_add_up","detail":"205.75 = 205.75","passed":true}],"is_computed":false,"page":0,"text":"£205.75\#
        ","words":[[0,45]]}},"findings":[],"pages":[{"adjustments":[],"fields":{"billing_address":{"checks":[],"is\#
        _computed":false,"page":0,"text":"3 Station Square, Ravenscar, YO13 0LU","words":[[0,23],[0,24],[0,25],[0,\#
        26],[0,27],[0,28]]},"customer_address":{"checks":[],"is_computed":false,"page":0,"text":"3 Station Square,\#
         Ravenscar, YO13 0LU","words":[[0,23],[0,24],[0,25],[0,26],[0,27],[0,28]]},"customer_name":{"checks":[],"i\#
        s_computed":false,"page":0,"text":"Ravenscar Tea Rooms","words":[[0,20],[0,21],[0,22]]},"date":{"checks":[\#
        ],"is_computed":false,"page":0,"text":"14 March 2025","words":[[0,15],[0,16],[0,17]]},"invoice_number":{"c\#
        hecks":[],"is_computed":false,"page":0,"text":"HX-4471","words":[[0,13]]},"line_items":[{"checks":[{"check\#
        ":"line_items_add_up","detail":"1 line: 1028.75 = 1028.75","passed":true},{"check":"quantity_times_price_e\#
        quals_line_total","detail":"3.00 x 342.92 = 1028.75","passed":true}],"is_computed":false,"page":0,"text":"\#
        Tea chest, hand painted 3 342.92 1,028.75","words":[[0,33],[0,34],[0,35],[0,36],[0,37],[0,38],[0,39]]}],"s\#
        upplier_address":{"checks":[],"is_computed":false,"page":0,"text":"12 Harbour Row, Whitby, YO21 3PU","word\#
        s":[[0,4],[0,5],[0,6],[0,7],[0,8],[0,9]]},"supplier_name":{"checks":[],"is_computed":false,"page":0,"text"\#
        :"Kestrel & Moor Ltd","words":[[0,0],[0,1],[0,2],[0,3]]},"taxes":[{"checks":[{"check":"base_times_rate_equ\#
        als_tax","detail":"1028.75 x 20.00 % = 205.75","passed":true},{"check":"tax_lines_add_up","detail":"205.75\#
         = 205.75","passed":true},{"check":"tax_bases_add_up","detail":"1028.75 = 1028.75","passed":true}],"is_com\#
        puted":false,"page":0,"text":"20% £205.75","words":[[0,44],[0,45]]}],"total_amount":{"checks":[{"check":"n\#
        et_plus_tax_equals_total","detail":"1028.75 + 205.75 = 1234.50","passed":true}],"is_computed":false,"page"\#
        :0,"text":"£1,234.50","words":[[0,47]]},"total_net":{"checks":[{"check":"net_plus_tax_equals_total","detai\#
        l":"1028.75 + 205.75 = 1234.50","passed":true},{"check":"base_times_rate_equals_tax","detail":"1028.75 x 2\#
        0.00 % = 205.75","passed":true},{"check":"tax_bases_add_up","detail":"1028.75 = 1028.75","passed":true},{"\#
        check":"line_items_add_up","detail":"1 line: 1028.75 = 1028.75","passed":true}],"is_computed":false,"page"\#
        :0,"text":"£1,028.75","words":[[0,42]]},"total_tax":{"checks":[{"check":"net_plus_tax_equals_total","detai\#
        l":"1028.75 + 205.75 = 1234.50","passed":true},{"check":"base_times_rate_equals_tax","detail":"1028.75 x 2\#
        0.00 % = 205.75","passed":true},{"check":"tax_lines_add_up","detail":"205.75 = 205.75","passed":true}],"is\#
        _computed":false,"page":0,"text":"£205.75","words":[[0,45]]}},"id":0,"source":"text_layer"}],"schema":1},"\#
        id":"5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42","inference":{"extras":{},"finished_at":"2026-02-03T09:15:27.406\#
        250","is_rotation_applied":true,"pages":[{"extras":{"cropper":{"cropping":[{"bounding_box":[[0,0],[1,0],[1\#
        ,1],[0,1]],"polygon":[[0,0],[1,0],[1,1],[0,1]],"quadrangle":[[0,0],[1,0],[1,1],[0,1]],"rectangle":[[0,0],[\#
        1,0],[1,1],[0,1]]}]},"full_text_ocr":{"content":"Kestrel & Moor Ltd INVOICE\n12 Harbour Row, Whitby, YO21 \#
        3PU\nInvoice No: HX-4471\nDate: 14 March 2025\nBill to:\nRavenscar Tea Rooms\n3 Station Square, Ravenscar,\#
         YO13 0LU\nDescription Qty Price Amount\nTea chest, hand painted 3 342.92 1,028.75\nNet total £1,028.75\nV\#
        AT 20% £205.75\nTotal £1,234.50","language":"en"}},"id":0,"orientation":{"value":0},"prediction":{"billing\#
        _address":{"address_complement":null,"city":"Ravenscar","confidence":0.85,"country":null,"po_box":null,"po\#
        lygon":[[0.085,0.178],[0.355,0.178],[0.355,0.189],[0.085,0.189]],"postal_code":"YO13 0LU","state":null,"st\#
        reet_name":"Station Square","street_number":"3","value":"3 Station Square Ravenscar YO13 0LU"},"category":\#
        {"confidence":0.5,"value":"miscellaneous"},"customer_address":{"address_complement":null,"city":"Ravenscar\#
        ","confidence":0.98,"country":null,"po_box":null,"polygon":[[0.085,0.178],[0.355,0.178],[0.355,0.189],[0.0\#
        85,0.189]],"postal_code":"YO13 0LU","state":null,"street_name":"Station Square","street_number":"3","value\#
        ":"3 Station Square Ravenscar YO13 0LU"},"customer_company_registrations":[],"customer_id":{"confidence":0\#
        ,"polygon":[],"value":null},"customer_name":{"confidence":0.98,"polygon":[[0.085,0.162],[0.238,0.162],[0.2\#
        38,0.173],[0.085,0.173]],"raw_value":"Ravenscar Tea Rooms","value":"RAVENSCAR TEA ROOMS"},"date":{"confide\#
        nce":0.95,"polygon":[[0.714,0.108],[0.812,0.108],[0.812,0.119],[0.714,0.119]],"value":"2025-03-14"},"docum\#
        ent_type":{"value":"INVOICE"},"document_type_extended":{"confidence":0.95,"value":"INVOICE"},"due_date":{"\#
        confidence":0,"is_computed":false,"polygon":[],"value":null},"invoice_number":{"confidence":0.99,"polygon"\#
        :[[0.753,0.091],[0.808,0.091],[0.808,0.102],[0.753,0.102]],"value":"HX-4471"},"line_items":[{"confidence":\#
        0.99,"description":"Tea chest, hand painted","polygon":[[0.084,0.262],[0.848,0.262],[0.848,0.273],[0.084,0\#
        .273]],"product_code":null,"quantity":3,"tax_amount":null,"tax_rate":null,"total_amount":1028.75,"unit_mea\#
        sure":null,"unit_price":342.92}],"locale":{"confidence":0.97,"country":"GB","currency":"GBP","language":"e\#
        n","value":"en-GB"},"orientation":{"confidence":0.99,"degrees":0},"payment_date":{"confidence":0,"polygon"\#
        :[],"value":null},"po_number":{"confidence":0,"polygon":[],"value":null},"reference_numbers":[],"shipping_\#
        address":{"address_complement":null,"city":null,"confidence":0,"country":null,"po_box":null,"polygon":[],"\#
        postal_code":null,"state":null,"street_name":null,"street_number":null,"value":null},"subcategory":{"confi\#
        dence":0,"value":null},"supplier_address":{"address_complement":null,"city":"Whitby","confidence":0.96,"co\#
        untry":null,"po_box":null,"polygon":[[0.086,0.082],[0.328,0.082],[0.328,0.093],[0.086,0.093]],"postal_code\#
        ":"YO21 3PU","state":null,"street_name":"Harbour Row","street_number":"12","value":"12 Harbour Row Whitby \#
        YO21 3PU"},"supplier_company_registrations":[],"supplier_email":{"confidence":0,"polygon":[],"value":null}\#
        ,"supplier_name":{"confidence":0.98,"polygon":[[0.086,0.058],[0.277,0.058],[0.277,0.075],[0.086,0.075]],"r\#
        aw_value":"Kestrel & Moor Ltd","value":"KESTREL & MOOR LTD"},"supplier_payment_details":[],"supplier_phone\#
        _number":{"confidence":0,"polygon":[],"value":null},"supplier_website":{"confidence":0,"polygon":[],"value\#
        ":null},"taxes":[{"base":1028.75,"code":"VAT","confidence":0.99,"polygon":[[0.672,0.318],[0.844,0.318],[0.\#
        844,0.329],[0.672,0.329]],"rate":20,"value":205.75}],"total_amount":{"confidence":1,"polygon":[[0.79,0.337\#
        ],[0.864,0.337],[0.864,0.349],[0.79,0.349]],"value":1234.5},"total_net":{"confidence":1,"polygon":[[0.79,0\#
        .3],[0.856,0.3],[0.856,0.311],[0.79,0.311]],"value":1028.75},"total_tax":{"confidence":1,"polygon":[[0.79,\#
        0.318],[0.844,0.318],[0.844,0.329],[0.79,0.329]],"value":205.75}}}],"prediction":{"billing_address":{"addr\#
        ess_complement":null,"city":"Ravenscar","confidence":0.85,"country":null,"page_id":0,"po_box":null,"polygo\#
        n":[[0.085,0.178],[0.355,0.178],[0.355,0.189],[0.085,0.189]],"postal_code":"YO13 0LU","state":null,"street\#
        _name":"Station Square","street_number":"3","value":"3 Station Square Ravenscar YO13 0LU"},"category":{"co\#
        nfidence":0.5,"value":"miscellaneous"},"customer_address":{"address_complement":null,"city":"Ravenscar","c\#
        onfidence":0.98,"country":null,"page_id":0,"po_box":null,"polygon":[[0.085,0.178],[0.355,0.178],[0.355,0.1\#
        89],[0.085,0.189]],"postal_code":"YO13 0LU","state":null,"street_name":"Station Square","street_number":"3\#
        ","value":"3 Station Square Ravenscar YO13 0LU"},"customer_company_registrations":[],"customer_id":{"confi\#
        dence":0,"page_id":null,"polygon":[],"value":null},"customer_name":{"confidence":0.98,"page_id":0,"polygon\#
        ":[[0.085,0.162],[0.238,0.162],[0.238,0.173],[0.085,0.173]],"raw_value":"Ravenscar Tea Rooms","value":"RAV\#
        ENSCAR TEA ROOMS"},"date":{"confidence":0.95,"page_id":0,"polygon":[[0.714,0.108],[0.812,0.108],[0.812,0.1\#
        19],[0.714,0.119]],"value":"2025-03-14"},"document_type":{"value":"INVOICE"},"document_type_extended":{"co\#
        nfidence":0.95,"value":"INVOICE"},"due_date":{"confidence":0,"is_computed":false,"page_id":null,"polygon":\#
        [],"value":null},"invoice_number":{"confidence":0.99,"page_id":0,"polygon":[[0.753,0.091],[0.808,0.091],[0\#
        .808,0.102],[0.753,0.102]],"value":"HX-4471"},"line_items":[{"confidence":0.99,"description":"Tea chest, h\#
        and painted","page_id":0,"polygon":[[0.084,0.262],[0.848,0.262],[0.848,0.273],[0.084,0.273]],"product_code\#
        ":null,"quantity":3,"tax_amount":null,"tax_rate":null,"total_amount":1028.75,"unit_measure":null,"unit_pri\#
        ce":342.92}],"locale":{"confidence":0.97,"country":"GB","currency":"GBP","language":"en","value":"en-GB"},\#
        "payment_date":{"confidence":0,"page_id":null,"polygon":[],"value":null},"po_number":{"confidence":0,"page\#
        _id":null,"polygon":[],"value":null},"reference_numbers":[],"shipping_address":{"address_complement":null,\#
        "city":null,"confidence":0,"country":null,"page_id":null,"po_box":null,"polygon":[],"postal_code":null,"st\#
        ate":null,"street_name":null,"street_number":null,"value":null},"subcategory":{"confidence":0,"value":null\#
        },"supplier_address":{"address_complement":null,"city":"Whitby","confidence":0.96,"country":null,"page_id"\#
        :0,"po_box":null,"polygon":[[0.086,0.082],[0.328,0.082],[0.328,0.093],[0.086,0.093]],"postal_code":"YO21 3\#
        PU","state":null,"street_name":"Harbour Row","street_number":"12","value":"12 Harbour Row Whitby YO21 3PU"\#
        },"supplier_company_registrations":[],"supplier_email":{"confidence":0,"page_id":null,"polygon":[],"value"\#
        :null},"supplier_name":{"confidence":0.98,"page_id":0,"polygon":[[0.086,0.058],[0.277,0.058],[0.277,0.075]\#
        ,[0.086,0.075]],"raw_value":"Kestrel & Moor Ltd","value":"KESTREL & MOOR LTD"},"supplier_payment_details":\#
        [],"supplier_phone_number":{"confidence":0,"page_id":null,"polygon":[],"value":null},"supplier_website":{"\#
        confidence":0,"page_id":null,"polygon":[],"value":null},"taxes":[{"base":1028.75,"code":"VAT","confidence"\#
        :0.99,"page_id":0,"polygon":[[0.672,0.318],[0.844,0.318],[0.844,0.329],[0.672,0.329]],"rate":20,"value":20\#
        5.75}],"total_amount":{"confidence":1,"page_id":0,"polygon":[[0.79,0.337],[0.864,0.337],[0.864,0.349],[0.7\#
        9,0.349]],"value":1234.5},"total_net":{"confidence":1,"page_id":0,"polygon":[[0.79,0.3],[0.856,0.3],[0.856\#
        ,0.311],[0.79,0.311]],"value":1028.75},"total_tax":{"confidence":1,"page_id":0,"polygon":[[0.79,0.318],[0.\#
        844,0.318],[0.844,0.329],[0.79,0.329]],"value":205.75}},"processing_time":0.125,"product":{"features":["lo\#
        cale","invoice_number","po_number","reference_numbers","date","due_date","payment_date","total_net","total\#
        _amount","total_tax","taxes","supplier_payment_details","supplier_name","supplier_company_registrations","\#
        supplier_address","supplier_phone_number","supplier_website","supplier_email","customer_name","customer_co\#
        mpany_registrations","customer_address","customer_id","shipping_address","billing_address","document_type"\#
        ,"document_type_extended","subcategory","category","orientation","line_items"],"name":"mindee/invoices","t\#
        ype":"standard","version":"4.11"},"started_at":"2026-02-03T09:15:27.281250"},"n_pages":1,"name":"short.pdf\#
        ","ocr":{"mvision-v1":{"pages":[{"all_words":[{"confidence":1,"polygon":[[0.086,0.058],[0.156,0.058],[0.15\#
        6,0.075],[0.086,0.075]],"text":"Kestrel"},{"confidence":1,"polygon":[[0.165,0.058],[0.179,0.058],[0.179,0.\#
        075],[0.165,0.075]],"text":"&"},{"confidence":1,"polygon":[[0.188,0.058],[0.239,0.058],[0.239,0.075],[0.18\#
        8,0.075]],"text":"Moor"},{"confidence":1,"polygon":[[0.248,0.058],[0.277,0.058],[0.277,0.075],[0.248,0.075\#
        ]],"text":"Ltd"},{"confidence":1,"polygon":[[0.674,0.056],[0.78,0.056],[0.78,0.076],[0.674,0.076]],"text":\#
        "INVOICE"},{"confidence":1,"polygon":[[0.086,0.082],[0.1,0.082],[0.1,0.093],[0.086,0.093]],"text":"12"},{"\#
        confidence":1,"polygon":[[0.106,0.082],[0.16,0.082],[0.16,0.093],[0.106,0.093]],"text":"Harbour"},{"confid\#
        ence":1,"polygon":[[0.165,0.082],[0.197,0.082],[0.197,0.093],[0.165,0.093]],"text":"Row,"},{"confidence":1\#
        ,"polygon":[[0.203,0.082],[0.252,0.082],[0.252,0.093],[0.203,0.093]],"text":"Whitby,"},{"confidence":1,"po\#
        lygon":[[0.257,0.082],[0.293,0.082],[0.293,0.093],[0.257,0.093]],"text":"YO21"},{"confidence":1,"polygon":\#
        [[0.3,0.082],[0.328,0.082],[0.328,0.093],[0.3,0.093]],"text":"3PU"},{"confidence":1,"polygon":[[0.673,0.09\#
        1],[0.719,0.091],[0.719,0.102],[0.673,0.102]],"text":"Invoice"},{"confidence":1,"polygon":[[0.725,0.091],[\#
        0.746,0.091],[0.746,0.102],[0.725,0.102]],"text":"No:"},{"confidence":1,"polygon":[[0.753,0.091],[0.808,0.\#
        091],[0.808,0.102],[0.753,0.102]],"text":"HX-4471"},{"confidence":1,"polygon":[[0.673,0.108],[0.707,0.108]\#
        ,[0.707,0.119],[0.673,0.119]],"text":"Date:"},{"confidence":1,"polygon":[[0.714,0.108],[0.729,0.108],[0.72\#
        9,0.119],[0.714,0.119]],"text":"14"},{"confidence":1,"polygon":[[0.734,0.108],[0.774,0.108],[0.774,0.119],\#
        [0.734,0.119]],"text":"March"},{"confidence":1,"polygon":[[0.78,0.108],[0.812,0.108],[0.812,0.119],[0.78,0\#
        .119]],"text":"2025"},{"confidence":1,"polygon":[[0.085,0.146],[0.103,0.146],[0.103,0.157],[0.085,0.157]],\#
        "text":"Bill"},{"confidence":1,"polygon":[[0.109,0.146],[0.124,0.146],[0.124,0.157],[0.109,0.157]],"text":\#
        "to:"},{"confidence":1,"polygon":[[0.085,0.162],[0.156,0.162],[0.156,0.173],[0.085,0.173]],"text":"Ravensc\#
        ar"},{"confidence":1,"polygon":[[0.161,0.162],[0.186,0.162],[0.186,0.173],[0.161,0.173]],"text":"Tea"},{"c\#
        onfidence":1,"polygon":[[0.192,0.162],[0.238,0.162],[0.238,0.173],[0.192,0.173]],"text":"Rooms"},{"confide\#
        nce":1,"polygon":[[0.085,0.178],[0.092,0.178],[0.092,0.189],[0.085,0.189]],"text":"3"},{"confidence":1,"po\#
        lygon":[[0.097,0.178],[0.143,0.178],[0.143,0.189],[0.097,0.189]],"text":"Station"},{"confidence":1,"polygo\#
        n":[[0.149,0.178],[0.199,0.178],[0.199,0.189],[0.149,0.189]],"text":"Square,"},{"confidence":1,"polygon":[\#
        [0.206,0.178],[0.28,0.178],[0.28,0.189],[0.206,0.189]],"text":"Ravenscar,"},{"confidence":1,"polygon":[[0.\#
        286,0.178],[0.324,0.178],[0.324,0.189],[0.286,0.189]],"text":"YO13"},{"confidence":1,"polygon":[[0.329,0.1\#
        78],[0.355,0.178],[0.355,0.189],[0.329,0.189]],"text":"0LU"},{"confidence":1,"polygon":[[0.085,0.241],[0.1\#
        59,0.241],[0.159,0.252],[0.085,0.252]],"text":"Description"},{"confidence":1,"polygon":[[0.555,0.241],[0.5\#
        78,0.241],[0.578,0.252],[0.555,0.252]],"text":"Qty"},{"confidence":1,"polygon":[[0.64,0.241],[0.672,0.241]\#
        ,[0.672,0.252],[0.64,0.252]],"text":"Price"},{"confidence":1,"polygon":[[0.79,0.241],[0.841,0.241],[0.841,\#
        0.252],[0.79,0.252]],"text":"Amount"},{"confidence":1,"polygon":[[0.084,0.262],[0.11,0.262],[0.11,0.273],[\#
        0.084,0.273]],"text":"Tea"},{"confidence":1,"polygon":[[0.115,0.262],[0.153,0.262],[0.153,0.273],[0.115,0.\#
        273]],"text":"chest,"},{"confidence":1,"polygon":[[0.16,0.262],[0.192,0.262],[0.192,0.273],[0.16,0.273]],"\#
        text":"hand"},{"confidence":1,"polygon":[[0.197,0.262],[0.245,0.262],[0.245,0.273],[0.197,0.273]],"text":"\#
        painted"},{"confidence":1,"polygon":[[0.555,0.262],[0.562,0.262],[0.562,0.273],[0.555,0.273]],"text":"3"},\#
        {"confidence":1,"polygon":[[0.639,0.262],[0.684,0.262],[0.684,0.273],[0.639,0.273]],"text":"342.92"},{"con\#
        fidence":1,"polygon":[[0.791,0.262],[0.848,0.262],[0.848,0.273],[0.791,0.273]],"text":"1,028.75"},{"confid\#
        ence":1,"polygon":[[0.64,0.3],[0.662,0.3],[0.662,0.311],[0.64,0.311]],"text":"Net"},{"confidence":1,"polyg\#
        on":[[0.666,0.3],[0.694,0.3],[0.694,0.311],[0.666,0.311]],"text":"total"},{"confidence":1,"polygon":[[0.79\#
        ,0.3],[0.856,0.3],[0.856,0.311],[0.79,0.311]],"text":"£1,028.75"},{"confidence":1,"polygon":[[0.639,0.318]\#
        ,[0.668,0.318],[0.668,0.329],[0.639,0.329]],"text":"VAT"},{"confidence":1,"polygon":[[0.672,0.318],[0.702,\#
        0.318],[0.702,0.329],[0.672,0.329]],"text":"20%"},{"confidence":1,"polygon":[[0.79,0.318],[0.844,0.318],[0\#
        .844,0.329],[0.79,0.329]],"text":"£205.75"},{"confidence":1,"polygon":[[0.639,0.337],[0.675,0.337],[0.675,\#
        0.349],[0.639,0.349]],"text":"Total"},{"confidence":1,"polygon":[[0.79,0.337],[0.864,0.337],[0.864,0.349],\#
        [0.79,0.349]],"text":"£1,234.50"}]}]}}}}
        """#
}
