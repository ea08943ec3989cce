// Uses what mail.tlh declares, as code behind #import does.
#include "mail.tlh"

bool post() {
  MailLib::IMailerPtr Mailer;
  Mailer.CreateInstance(__uuidof(MailLib::mailer));
  Mailer->Name = L"Post";
  _bstr_t Name = Mailer->Name;
  Mailer->Post[3]->Drop(Mailer);
  MailLib::IPostPtr Post = Mailer->GetPost(1);
  Mailer->Kinds(MailLib::mkCard);
  MailLib::Color Color = 3;
  MailLib::Sort Kind = MailLib::mkNone;
  MailLib::MailEvents *Events = nullptr;
  Events->Count = Color + Events->GetCount();
  return Mailer->Send(Name) && Mailer->Send(L"x", _variant_t(1L), 2) && Kind &&
         Mailer->raw_Quit() == 0;
}

class Own : public MailLib::IPost {
  HRESULT __stdcall raw_Drop(MailLib::IMailer *) override { return 0; }
  long __stdcall Weight() override { return 1; }
};

void language(MailLib::IShop *Shop) {
  Shop->Visible = 1;
  Shop->Visible[1031] = Shop->GetVisible();
  Shop->Open(L"corner");
}
